"""Finds what ships beside the code: `resources/`, `guidelines/` and what LanguageTool is made of, in a checkout and in a wheel."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent
# a wheel carries the folders inside the package; a checkout (and an editable install) has them beside it
_IN_WHEEL = (_HERE / "_shipped").is_dir()
_ROOT = _HERE / "_shipped" if _IN_WHEEL else _HERE.parent


def resource(*parts: str) -> Path:
    """The path of a file or folder under `resources/`."""
    return _ROOT.joinpath("resources", *parts)


def guidelines(*parts: str) -> Path:
    """The path of a file or folder under `guidelines/`."""
    return _ROOT.joinpath("guidelines", *parts)


def languagetool(name: str) -> Path:
    """The path of a file of `packaging/languagetool/`."""
    return (_ROOT / "languagetool" if _IN_WHEEL else _ROOT / "packaging" / "languagetool") / name
