-- The desk: what is private to one person on one laptop. Times are whole microseconds since 1970, UTC; ids 32 hex digits.
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  id TEXT PRIMARY KEY, genre TEXT NOT NULL DEFAULT '', text TEXT NOT NULL, answers TEXT NOT NULL DEFAULT '{}', asking TEXT NOT NULL DEFAULT '',
  tags TEXT NOT NULL DEFAULT '[]', account_ids TEXT NOT NULL DEFAULT '[]', topic_id TEXT, post_id TEXT,
  created_at INTEGER NOT NULL, edited_at INTEGER NOT NULL, deleted_at INTEGER) STRICT;
CREATE INDEX draft_newest ON draft (edited_at DESC) WHERE deleted_at IS NULL;

CREATE TABLE draft_version (
  no INTEGER PRIMARY KEY, draft_id TEXT NOT NULL REFERENCES draft, at INTEGER NOT NULL, text TEXT NOT NULL, why TEXT NOT NULL) STRICT;
CREATE INDEX version_of_draft ON draft_version (draft_id, no DESC);
CREATE TRIGGER version_stays BEFORE UPDATE ON draft_version BEGIN SELECT raise(ABORT, 'kept.for-good'); END;

CREATE TABLE draft_picture (
  draft_id TEXT NOT NULL REFERENCES draft, name TEXT NOT NULL, data BLOB NOT NULL, alt TEXT NOT NULL DEFAULT '', PRIMARY KEY (draft_id, name)) STRICT;

-- "Keep it": a finding that the author looked at and left
CREATE TABLE kept (
  draft_id TEXT NOT NULL REFERENCES draft, fingerprint TEXT NOT NULL, rule TEXT NOT NULL, quote TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '',
  at INTEGER NOT NULL, PRIMARY KEY (draft_id, fingerprint)) STRICT;

CREATE TABLE evidence (
  id TEXT PRIMARY KEY, person_id TEXT NOT NULL, sort TEXT NOT NULL, source TEXT NOT NULL, text TEXT NOT NULL, url TEXT NOT NULL DEFAULT '',
  at INTEGER NOT NULL, weight REAL NOT NULL CHECK (weight >= 0), enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
  UNIQUE (person_id, sort, source, text, url)) STRICT;

CREATE TABLE repository (path TEXT PRIMARY KEY, addresses TEXT NOT NULL, read_at INTEGER) STRICT;

CREATE TABLE source (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, url TEXT NOT NULL UNIQUE, state TEXT NOT NULL DEFAULT '{}',
  next_at INTEGER, read_at INTEGER, problem TEXT NOT NULL DEFAULT '', ended INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE topic (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, source_id TEXT REFERENCES source ON DELETE SET NULL, source TEXT NOT NULL, title TEXT NOT NULL,
  summary TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL) STRICT;
CREATE INDEX topic_newest ON topic (at DESC);
CREATE INDEX topic_of_source ON topic (source_id);

CREATE TABLE said (topic_id TEXT PRIMARY KEY, verdict TEXT NOT NULL, at INTEGER NOT NULL, until INTEGER) STRICT;
