-- Quinze ledger, schema 1. One file is one ledger. docs/schema.md explains every table for readers with other tools.
-- Times are Unix seconds (UTC); "how" is their precision (0 year … 4 second, 5 millisecond) plus 16 when the source said the zone, 255 when no time is known.

CREATE TABLE ledger (                -- what the ledger says of itself
  name TEXT PRIMARY KEY,             -- key, facts_version, judgement_version, owner_name, recipe, purged
  value
) WITHOUT ROWID;

CREATE TABLE word (                  -- small words kept once: networks, reaction types, skills
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL
);

CREATE TABLE address (               -- addresses of posts that have no number
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL
);

CREATE TABLE handle (                -- a network and a key on it; 1 is the owner; a forgotten one has an empty key
  id INTEGER PRIMARY KEY,
  network TEXT NOT NULL,
  key TEXT NOT NULL,
  kind INTEGER NOT NULL,             -- 0 a profile, 1 a name only, 2 an organisation
  owner INTEGER NOT NULL DEFAULT 0   -- 1 when it is the ledger owner's
);

CREATE TABLE handle_name (           -- every spelling seen with a handle
  handle INTEGER NOT NULL,
  name TEXT NOT NULL
);

CREATE TABLE conversation (
  id INTEGER PRIMARY KEY,
  network TEXT NOT NULL,
  native_id TEXT NOT NULL
);

CREATE TABLE audience (              -- sets of two or more addressees
  id INTEGER NOT NULL,
  handle INTEGER NOT NULL
);

CREATE TABLE import (                -- one reading of an archive by one reader version
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  reader_version INTEGER NOT NULL,
  path TEXT NOT NULL,                -- the archive's name, without folders
  imported_at INTEGER NOT NULL,
  archive_day TEXT,
  owner_name TEXT,
  because TEXT NOT NULL,
  added_people INTEGER NOT NULL,
  added_posts INTEGER NOT NULL,
  added_interactions INTEGER NOT NULL,
  added_observations INTEGER NOT NULL,
  added_outcomes INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE file (                  -- every file of every archive, accounted for
  id INTEGER PRIMARY KEY,
  import INTEGER NOT NULL,
  name TEXT NOT NULL,
  length INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  status INTEGER NOT NULL,           -- 0 read, 1 left aside, 2 unread
  reason TEXT,
  rows INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  unread INTEGER NOT NULL,
  also_said BLOB NOT NULL            -- ids of entries it repeats: zigzag varints of differences
);

CREATE TABLE unread (                -- the first hundred rows of a file that could not be read
  file INTEGER NOT NULL,
  line INTEGER NOT NULL,
  reason TEXT NOT NULL
);

CREATE TABLE aside (                 -- rows left aside on purpose, by reason
  file INTEGER NOT NULL,
  reason TEXT NOT NULL,
  rows INTEGER NOT NULL
);

CREATE TABLE coverage (              -- what a file can speak of at all
  file INTEGER NOT NULL,
  source TEXT NOT NULL,
  kind TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  complete INTEGER NOT NULL
);

CREATE TABLE entry_key (             -- 16-byte keys of entries in id order; sixteen zeros where an entry was withdrawn
  first_entry INTEGER PRIMARY KEY,
  keys BLOB NOT NULL
);

CREATE TABLE interaction (           -- who did what to whom, when, on what
  id INTEGER PRIMARY KEY,
  network INTEGER NOT NULL,          -- word
  kind INTEGER NOT NULL,             -- see kind_of_interaction
  at INTEGER NOT NULL,
  how INTEGER NOT NULL,
  actor INTEGER NOT NULL,            -- handle, 0 unknown
  target INTEGER NOT NULL,           -- handle, 0 unknown, minus the audience's number for several
  conversation INTEGER NOT NULL,     -- 0 none
  post_kind INTEGER NOT NULL,        -- 0 none, 1 share, 2 ugcPost, 3 activity, 4 groupPost, 9 address
  post_number INTEGER NOT NULL,      -- the network's number, or the address's
  comment INTEGER NOT NULL,
  detail INTEGER NOT NULL,           -- word, 0 none
  marks INTEGER NOT NULL,            -- 1 spam, 2 closed account, 4 hidden profile, 8 forgotten, 16 automatic
  words INTEGER NOT NULL,
  text TEXT,
  file INTEGER NOT NULL,
  line INTEGER NOT NULL
);

CREATE TABLE post (
  id INTEGER PRIMARY KEY,
  network INTEGER NOT NULL,
  kind INTEGER NOT NULL,             -- see kind_of_post
  ref_kind INTEGER NOT NULL,
  ref_number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  how INTEGER NOT NULL,
  author INTEGER NOT NULL,
  about_kind INTEGER NOT NULL,
  about_number INTEGER NOT NULL,
  visibility TEXT,
  link TEXT,
  media TEXT,
  title TEXT,
  language TEXT,
  words INTEGER NOT NULL,
  text TEXT,
  file INTEGER NOT NULL,
  line INTEGER NOT NULL
);

CREATE TABLE person_fact (           -- dated, never overwritten
  id INTEGER PRIMARY KEY,
  handle INTEGER NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  as_of TEXT,
  file INTEGER NOT NULL,
  line INTEGER NOT NULL
);

CREATE TABLE observation (           -- a metric seen for a window of days; windows overlap and are never added up
  id INTEGER PRIMARY KEY,
  network INTEGER NOT NULL,
  post_kind INTEGER NOT NULL,
  post_number INTEGER NOT NULL,
  metric TEXT NOT NULL,
  value REAL NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  file INTEGER NOT NULL,
  line INTEGER NOT NULL
);

CREATE TABLE outcome (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  at INTEGER NOT NULL,
  how INTEGER NOT NULL,
  person INTEGER NOT NULL,
  stage TEXT,
  amount TEXT,
  currency TEXT,
  said TEXT,
  title TEXT,
  file INTEGER NOT NULL,
  line INTEGER NOT NULL
);

CREATE TABLE judgement (             -- what the user decided; never deleted, undone by a later one
  number INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  about TEXT NOT NULL,               -- a JSON array of strings
  says TEXT
);

CREATE TABLE forgotten (             -- keyed digests of forgotten handles, so that they stay forgotten
  digest BLOB PRIMARY KEY,
  handle INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE kind_of_interaction (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO kind_of_interaction VALUES (0,'message'),(1,'reaction'),(2,'comment'),(3,'reply'),(4,'mention'),(5,'quote'),(6,'repost'),(7,'follow'),
  (8,'connection'),(9,'invitation'),(10,'endorsement'),(11,'recommendation'),(12,'vote'),(13,'meeting'),(14,'mail'),(15,'visit'),(16,'service-request');

CREATE TABLE kind_of_post (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO kind_of_post VALUES (0,'post'),(1,'article'),(2,'reshare'),(3,'reply'),(4,'quote'),(5,'story'),(6,'draft');

-- For people with SQL tools: the same rows with words for numbers.
CREATE VIEW readable_interaction AS
SELECT i.id, k.name AS kind, CASE WHEN i.how = 255 THEN NULL ELSE datetime(i.at, 'unixepoch') END AS at,
  a.key AS "from", CASE WHEN i.target > 0 THEN t.key WHEN i.target < 0 THEN 'several' END AS "to",
  c.native_id AS conversation, d.text AS detail, i.words, i.text, f.name AS file, i.line
FROM interaction i
JOIN kind_of_interaction k ON k.id = i.kind
LEFT JOIN handle a ON a.id = i.actor
LEFT JOIN handle t ON t.id = i.target
LEFT JOIN conversation c ON c.id = i.conversation
LEFT JOIN word d ON d.id = i.detail
LEFT JOIN file f ON f.id = i.file;

CREATE VIEW readable_post AS
SELECT p.id, k.name AS kind, CASE WHEN p.how = 255 THEN NULL ELSE datetime(p.at, 'unixepoch') END AS at, h.key AS author,
  CASE p.ref_kind WHEN 1 THEN 'urn:li:share:' || p.ref_number WHEN 2 THEN 'urn:li:ugcPost:' || p.ref_number WHEN 3 THEN 'urn:li:activity:' || p.ref_number
    WHEN 9 THEN (SELECT text FROM address WHERE id = p.ref_number) END AS ref,
  p.title, p.words, p.text, f.name AS file, p.line
FROM post p JOIN kind_of_post k ON k.id = p.kind LEFT JOIN handle h ON h.id = p.author LEFT JOIN file f ON f.id = p.file;
