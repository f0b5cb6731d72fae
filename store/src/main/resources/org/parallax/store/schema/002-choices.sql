-- By what the folder is settled: the pack of rules, the register of sources, what finds who said what.
CREATE TABLE choice (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- The settled ledger has gained parts since it was first kept; it is made anew from the extractions.
DELETE FROM settled;
