-- sentence vectors by the model that made them and the sha256 of their text: half floats, little-endian
CREATE TABLE vector (
  model TEXT NOT NULL,
  text BLOB NOT NULL CHECK (length(text) = 32),
  value BLOB NOT NULL,
  PRIMARY KEY (model, text)
) STRICT, WITHOUT ROWID;
