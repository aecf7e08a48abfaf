"""Drafts: begin one, from a topic or a file; write, keep a version, keep a finding, export."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

from advocate_app.assembly import Office
from advocate_app.checks.finding import Finding, Severity
from advocate_app.checks.kept import KeptFinding, fingerprint
from advocate_app.drafts.draft import Draft, Version
from advocate_app.problems import NotAllowed, Unreachable, Wrong
from advocate_app.vocabulary import NOTHING, Changed, DraftId, Picture, TopicId

VERSION_EVERY = timedelta(minutes=10)  # of writing: the automatic ones
LARGEST_FILE = 1_000_000  # bytes


def new_draft(
    office: Office, *, text: str = "", genre: str = "", topic_id: TopicId | None = None, id: DraftId | None = None
) -> DraftId:
    """Begins a draft with a text of its own; repeating it with the same id changes nothing."""
    now = office.clock.now()
    draft = Draft(id or DraftId(uuid4()), genre, text, now, now, topic_id=topic_id)
    office.drafts.begin(draft)
    return draft.id


def save(office: Office, id: DraftId, text: str) -> Changed:
    """Saves what was typed. An unchanged text costs nothing; every ten minutes of writing the text before is kept as a version."""
    draft = office.drafts.draft(id)
    if draft.text == text:
        return NOTHING
    now = office.clock.now()
    versions = office.drafts.versions(id)
    newest = max((v.at for v in versions), default=draft.created_at)
    if draft.text.strip() and now - newest >= VERSION_EVERY:
        office.drafts.keep_version(Version(id, now, draft.text, "while writing"))
    return office.drafts.write(id, text, now)


def go_back(office: Office, id: DraftId, at: datetime) -> Changed:
    """Makes the text what it was in the version of `at`; the present one is kept as a version."""
    version = next((v for v in office.drafts.versions(id) if v.at == at), None)
    if version is None:
        raise Wrong("draft.version", "There is no such version.", "Choose one of the list.")
    now = office.clock.now()
    office.drafts.keep_version(Version(id, now, office.drafts.draft(id).text, "before going back"))
    return office.drafts.write(id, version.text, now)


def import_file(office: Office, path: Path) -> DraftId:
    """Makes a draft of a Markdown file, with the pictures beside it that it shows. Raises `Wrong`, `Unreachable`."""
    from advocate_app.channels.outgoing import pictures_in
    from advocate_app.drafts.markdown_file import from_file

    read = from_file(path.name, _read(path, LARGEST_FILE))
    made = new_draft(office, text=read.text, genre=read.genre)
    if read.tags:
        office.drafts.aim(made, tags=read.tags, account_ids=())
    for shown in pictures_in(read.text):
        if (beside := path.parent / shown.name).is_file():
            add_picture(office, made, beside, name=shown.name)
    return made


def export_file(office: Office, id: DraftId, folder: Path) -> Path:
    """Writes the draft as a Markdown file with its pictures into `folder`; nothing there is overwritten."""
    from advocate_app.drafts.markdown_file import to_file

    files = to_file(office.drafts.draft(id), office.drafts.pictures(id))
    for name in files:
        if (folder / name).exists():
            raise Wrong("export.there", "{path} is there already.", "Choose another folder.", path=folder / name)
    first: Path | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            (folder / name).write_bytes(data)
            first = first or folder / name
    except OSError as e:
        raise Unreachable(
            "export.write",
            "{folder} can't be written ({why}).",
            "Choose another folder.",
            folder=folder,
            why=e.strerror or e,
        ) from e
    assert first is not None
    return first


def add_picture(office: Office, id: DraftId, path: Path, *, name: str | None = None) -> Changed:
    """Keeps a copy of the image file with the draft, under `name` (its file name otherwise)."""
    return office.drafts.keep_picture(id, Picture(name or path.name, _read(path, 10_000_000)))


def keep(office: Office, id: DraftId, finding: Finding, reason: str = "") -> Changed:
    """*Keep it*: silences this suggestion in this draft for good. A stop can't be kept."""
    if finding.severity is Severity.STOP:
        raise NotAllowed("finding.stop", "This has to be fixed before it goes out.", "Say what went wrong instead.")
    text = office.drafts.draft(id).text
    kept = KeptFinding(id, fingerprint(finding, text), finding.rule, finding.match, reason.strip(), office.clock.now())
    new = all(each.fingerprint != kept.fingerprint for each in office.kept.kept(id))
    changed = office.kept.keep(kept)
    return changed | office.uses.count(finding.rule, kept=1) if new else changed


def applied(office: Office, finding: Finding) -> Changed:
    """Counts that the fix of a suggestion was taken."""
    return office.uses.count(finding.rule, applied=1) if finding.severity is not Severity.STOP else NOTHING


def delete(office: Office, id: DraftId) -> Changed:
    """Puts the draft into the bin; `restore` takes it out again."""
    return office.drafts.delete(id, office.clock.now())


def restore(office: Office, id: DraftId) -> Changed:
    return office.drafts.restore(id)


def _read(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as e:
        raise Wrong(
            "file.read", "{path} can't be read ({why}).", "Check the name.", path=path, why=e.strerror or e
        ) from e
    if len(data) > most:
        raise Wrong("file.large", "{path} is larger than {mb} MB.", "Make it smaller.", path=path, mb=most // 1_000_000)
    return data
