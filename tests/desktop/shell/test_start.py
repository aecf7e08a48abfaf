"""The window starts fast because it imports late."""

from __future__ import annotations

import json
import subprocess
import sys

HEAVY = {
    "requests",
    "numpy",
    "keyring",
    "dulwich",
    "feedparser",
    "holidays",
    "harper",
    "markdown",
    "nh3",
    "lucide",
    "yaml",
    "regex",
}
CODE = """
import json, sys
import advocate_app.desktop.shell.window, advocate_app.desktop.widgets, advocate_app.desktop.shell.crash
import advocate_app.desktop.shell.single
print(json.dumps(sorted({m.split(".")[0] for m in sys.modules} | {m for m in sys.modules if m.startswith("advocate_app.")})))
"""


def test_the_shell_imports_neither_heavy_libraries_nor_the_features() -> None:
    loaded = set(json.loads(subprocess.check_output([sys.executable, "-c", CODE])))
    assert loaded & HEAVY == set()
    assert {
        m for m in loaded if m.startswith(("advocate_app.checks", "advocate_app.topics", "advocate_app.store"))
    } == set()
