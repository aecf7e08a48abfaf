-- What the guidelines need to know of a workspace, and how its people take their suggestions.
ALTER TABLE workspace ADD COLUMN competitors TEXT NOT NULL DEFAULT '[]';

-- how often people kept what a rule found, and how often they applied its fix; no words of theirs
CREATE TABLE rule_use (
  rule TEXT PRIMARY KEY, kept INTEGER NOT NULL DEFAULT 0 CHECK (kept >= 0), applied INTEGER NOT NULL DEFAULT 0 CHECK (applied >= 0)) STRICT, WITHOUT ROWID;
