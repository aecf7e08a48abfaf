"""The lead's campaigns, in the workspace."""

from __future__ import annotations

from dataclasses import dataclass

from advocate_app.store.db import Database
from advocate_app.topics.campaign import Campaign
from advocate_app.vocabulary import Changed, Kind


@dataclass(frozen=True, slots=True)
class WorkspaceCampaigns:
    """Fulfils `topics.campaign.Campaigns`."""

    db: Database

    def campaigns(self) -> tuple[Campaign, ...]:
        with self.db.reading() as tx:
            return tuple(
                tx.rows(Campaign, "SELECT id, name, text, by_id, at, until FROM campaign ORDER BY at DESC, id")
            )

    def keep_campaign(self, campaign: Campaign) -> Changed:
        with self.db.transaction() as tx:
            tx.run(
                """INSERT INTO campaign (id, name, text, by_id, at, until) VALUES (:id, :name, :text, :by_id, :at, :until)
                   ON CONFLICT (id) DO UPDATE SET name = excluded.name, text = excluded.text, until = excluded.until""",
                id=campaign.id,
                name=campaign.name,
                text=campaign.text,
                by_id=campaign.by_id,
                at=campaign.at,
                until=campaign.until,
            )
        return Changed.one(Kind.TOPIC, campaign.id)
