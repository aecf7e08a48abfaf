-- the day on which a vector was made, so that the oldest go first when there are too many
ALTER TABLE vector ADD COLUMN made TEXT NOT NULL DEFAULT '';
CREATE INDEX vector_by_age ON vector (made);
