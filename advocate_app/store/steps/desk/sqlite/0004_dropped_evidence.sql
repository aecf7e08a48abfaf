-- Single rows that the person deleted while others of their source stayed: another reading of the source leaves them out.
CREATE TABLE dropped_evidence (
  id TEXT PRIMARY KEY, person_id TEXT NOT NULL, sort TEXT NOT NULL, source TEXT NOT NULL) STRICT, WITHOUT ROWID;
