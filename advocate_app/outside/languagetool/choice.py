"""Which grammar engine a person chose; a setting of the desk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from advocate_app.checks.grammar import English

SETTING = "grammar"


class Engine(StrEnum):
    """Where the text is read: built in, by LanguageTool on this computer, or by LanguageTool at an address."""

    HARPER = "harper"
    COMPUTER = "computer"
    SERVER = "server"


@dataclass(frozen=True, slots=True)
class Choice:
    """`folder` is where LanguageTool lies on this computer ('' for the app's own); text goes to `url` only where it is `agreed`."""

    engine: Engine = Engine.HARPER
    url: str = ""
    agreed: str = ""
    folder: str = ""
    english: English = English.US

    def as_json(self) -> dict[str, str]:
        return {
            "engine": self.engine.value,
            "url": self.url,
            "agreed": self.agreed,
            "folder": self.folder,
            "english": self.english.value,
        }


def read_choice(kept: object) -> Choice:
    """The choice as it was kept; what makes no sense is as if nobody had chosen it."""
    if not isinstance(kept, dict):
        return Choice()
    texts = {key: value for key, value in kept.items() if isinstance(value, str)}
    engine, english = texts.get("engine", ""), texts.get("english", "")
    return Choice(
        Engine(engine) if engine in set(Engine) else Engine.HARPER,
        texts.get("url", ""),
        texts.get("agreed", ""),
        texts.get("folder", ""),
        English(english) if english in set(English) else English.US,
    )
