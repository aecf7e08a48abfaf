"""How Review says waits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def wait(minutes: int) -> str:
    """“2 h 37 min”, in work time."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return QCoreApplication.translate("review", "{0} min").format(rest)
    return QCoreApplication.translate("review", "{0} h {1} min").format(hours, f"{rest:02d}")
