-- Schema 4: what lets an export be recognised beside the archive it came from.

CREATE TABLE own_id (                -- interactions that have an id of their own (a Message-ID, who likes what), as a digest that no secret is in
  entry INTEGER PRIMARY KEY,         -- interaction
  mark BLOB NOT NULL                 -- 16 bytes: the first half of SHA-256 over kind, network and id
);
