"""`python3 dev.py bench`: prints figures with the machine they were measured on, each beside a peer from the same run."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench import rules

ROUNDS = 9
BAR = 2.5  # times a bare window


def main() -> int:
    print(f"{machine()}\n")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder, "home")
        run("prepare", home)
        start_to_usable_window(home)
        subprocess.run([sys.executable, "-m", "tests.bench.keys", folder], check=True, env=_offscreen())
        subprocess.run([sys.executable, "-m", "tests.bench.understanding"], check=True, env=_offscreen())
        rules.main()
    return 0


def machine() -> str:
    return f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}"


def start_to_usable_window(home: Path) -> None:
    """Whole processes by turns, from their start to their end; each ends itself as soon as it can be used."""
    took: dict[str, list[float]] = {"bare": [], "today": []}
    for _ in range(ROUNDS + 1):  # the first warms the disk and the compiled modules
        for what, seconds in took.items():
            seconds.append(run(what, home))
    bare, today = (statistics.median(took[what][1:]) for what in ("bare", "today"))
    print("Start to usable window, whole processes, median of", ROUNDS)
    print(f"  bare QMainWindow with a label   {bare:6.2f} s")
    print(f"  Today with topics of the store  {today:6.2f} s   {today / bare:.2f} × (bar: ≤ {BAR} ×)\n")


def run(what: str, home: Path) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-m", "tests.bench.start", what, str(home)], check=True, env=_offscreen())
    return time.perf_counter() - began


def _offscreen() -> dict[str, str]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    return env


if __name__ == "__main__":
    raise SystemExit(main())
