"""What a window needs from this machine, asked before Qt is loaded: Qt itself would end the process with a core instead.

Imports no Qt. `__main__` turns the `Missing` into its one line and exit code 3.
"""

from __future__ import annotations

import ctypes
import importlib.util
from collections.abc import Callable, Mapping

from advocate_app.problems import Missing

# library -> package on Debian; from `ldd` on PySide6-Essentials 6.11 in an empty Debian 12
ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {"libwayland-cursor.so.0": "libwayland-cursor0"}
SCREENLESS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def opens(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def installed(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def missing(
    environ: Mapping[str, str],
    platform: str,
    *,
    opens: Callable[[str], bool] = opens,
    installed: Callable[[str], bool] = installed,
) -> Missing | None:
    """What keeps a window from opening here, or None. `platform` is `sys.platform`."""
    if not installed("PySide6"):
        return Missing(
            "machine.no-qt",
            "The window needs PySide6, which is not installed.",
            "Install it with: pip install 'advocate[desktop]'",
        )
    if not platform.startswith("linux"):
        return None
    screenless = environ.get("QT_QPA_PLATFORM", "").split(":")[0] in SCREENLESS
    x11, wayland = bool(environ.get("DISPLAY")), bool(environ.get("WAYLAND_DISPLAY"))
    if not (screenless or x11 or wayland):
        return Missing(
            "machine.no-screen",
            "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).",
            "Use the commands of `advocate --help`, or set QT_QPA_PLATFORM=offscreen for pictures.",
        )
    wanted = dict(ALWAYS)
    if not screenless:
        wanted |= (X11 if x11 else {}) | (WAYLAND if wayland else {})
    gone = [library for library in wanted if not opens(library)]
    if gone:
        return Missing(
            "machine.libraries",
            "The window needs system libraries that are missing here: {libraries}.",
            "Install them with: sudo apt-get install {packages}",
            libraries=", ".join(gone),
            packages=" ".join(sorted({wanted[library] for library in gone})),
        )
    return None


def check(environ: Mapping[str, str], platform: str) -> None:
    """Raises `Missing` where no window can open."""
    problem = missing(environ, platform)
    if problem is not None:
        raise problem
