"""Evidence as a file that other programs read: JSON for all of them, CSV for a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from datetime import datetime

from advocate_app.people.evidence import Evidence, counted

FORMS = ("json", "csv")
COLUMNS = ("id", "sort", "source", "text", "url", "at", "weight", "counts", "enabled")


def exported(rows: Sequence[Evidence], form: str, now: datetime) -> str:
    """`counts` is the weight that a row has `now`, faded and capped; times are ISO 8601 in UTC."""
    weights = {row.id: row.weight for row in counted(rows, now)}
    table = [
        {
            "id": row.id.hex,
            "sort": row.sort.value,
            "source": row.source,
            "text": row.text,
            "url": row.url,
            "at": row.at.isoformat(),
            "weight": row.weight,
            "counts": round(weights.get(row.id, 0.0), 4),
            "enabled": row.enabled,
        }
        for row in rows
    ]
    if form == "json":
        return json.dumps(table, ensure_ascii=False, indent=2) + "\n"
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS)
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in line.items()} for line in table)
    return out.getvalue()


def _cell(value: object) -> object:
    """A text that a spreadsheet would take for a formula is quoted: titles come from strangers."""
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return f"'{value}"
    return value
