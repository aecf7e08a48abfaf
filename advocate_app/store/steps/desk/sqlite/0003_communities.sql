-- Places where people talk, with their rules and what was said there; and what the person wants to see no more of.
CREATE TABLE community (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, address TEXT NOT NULL DEFAULT '', tags TEXT NOT NULL DEFAULT '[]',
  rules TEXT NOT NULL DEFAULT '{}', sources TEXT NOT NULL DEFAULT '[]', titles TEXT NOT NULL DEFAULT '[]') STRICT;

CREATE TABLE mute (
  sort TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (sort, key)) STRICT, WITHOUT ROWID;
