-- Schema 2: what workbooks, feeds, address books and customer lists tell beyond schema 1.

ALTER TABLE post ADD COLUMN origin INTEGER NOT NULL DEFAULT 0;          -- 0 a presence, 1 a sample of the feed, 2 news, 3 a text to compare with

ALTER TABLE observation ADD COLUMN account INTEGER NOT NULL DEFAULT 0;  -- handle of the account, page or site; 0 the owner's own
ALTER TABLE observation ADD COLUMN dimension TEXT;                      -- a part of the whole: "industry=Software"; NULL the whole
ALTER TABLE observation ADD COLUMN bound INTEGER NOT NULL DEFAULT 0;    -- 0 the value itself, 1 it is below the value, 2 at least the value
ALTER TABLE observation ADD COLUMN seen_at INTEGER NOT NULL DEFAULT 0;  -- when the figure was read
ALTER TABLE observation ADD COLUMN seen_how INTEGER NOT NULL DEFAULT 255;

ALTER TABLE outcome ADD COLUMN reference TEXT;                          -- the number of the deal where it comes from: newer rows replace older ones
ALTER TABLE outcome ADD COLUMN organisation TEXT;
ALTER TABLE outcome ADD COLUMN channel TEXT;                            -- the source as the customer list computed it
ALTER TABLE outcome ADD COLUMN closed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outcome ADD COLUMN closed_how INTEGER NOT NULL DEFAULT 255;
ALTER TABLE outcome ADD COLUMN posts TEXT;                              -- "kind:number" of each post it came of, with spaces between

CREATE TABLE handle_join (           -- two handles that a source says are one person's
  id INTEGER PRIMARY KEY,
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  because TEXT NOT NULL,
  file INTEGER NOT NULL,
  line INTEGER NOT NULL
);
