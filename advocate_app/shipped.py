"""Finds what ships beside the code: `resources/` and `guidelines/`, in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent
# a wheel carries both folders inside the package; a checkout (and an editable install) has them beside it
_ROOT = _HERE / "_shipped" if (_HERE / "_shipped").is_dir() else _HERE.parent


def resource(*parts: str) -> Path:
    """The path of a file or folder under `resources/`."""
    return _ROOT.joinpath("resources", *parts)


def guidelines(*parts: str) -> Path:
    """The path of a file or folder under `guidelines/`."""
    return _ROOT.joinpath("guidelines", *parts)
