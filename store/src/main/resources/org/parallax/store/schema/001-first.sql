-- What was captured: the bytes lie in the folder of captures under their hash.
CREATE TABLE capture (
  sha256 TEXT NOT NULL,
  address TEXT NOT NULL,
  captured_at TEXT NOT NULL,
  PRIMARY KEY (sha256, address, captured_at)
);

-- What was taken from each report alone.
CREATE TABLE extraction (
  report TEXT PRIMARY KEY,
  input TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  json TEXT NOT NULL
);

-- The settled ledger, made anew from all extractions whenever the set of reports changes.
CREATE TABLE settled (
  kind TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  story TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (kind, ordinal)
);

CREATE INDEX settled_id ON settled (kind, id);
CREATE INDEX settled_story ON settled (kind, story, ordinal);
