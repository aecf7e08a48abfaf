-- Who asked, and whether anybody answered; hosts that asked to be left alone; what is wrong with a source, in parts that can be translated.
ALTER TABLE topic ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE topic ADD COLUMN answers INTEGER CHECK (answers >= 0);
ALTER TABLE topic ADD COLUMN views INTEGER CHECK (views >= 0);

CREATE TABLE held_host (host TEXT PRIMARY KEY, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;

UPDATE source SET problem = CASE problem WHEN '' THEN '{}' ELSE
  json_object('id', 'source.earlier', 'what', '{said}', 'do', '', 'words', json_object('said', problem)) END;
