-- Schema 6: a record that a later archive says again byte for byte is known without being read.

CREATE TABLE record_mark (           -- records that said one interaction each, some hundreds a row
  marks BLOB NOT NULL,               -- 8-byte keyed digests of records as they stood in their files
  days BLOB NOT NULL,                -- 2 bytes each: the day of what it said, counted from 1970-01-01; 0 undated
  entries BLOB NOT NULL              -- which entry each of them said: zigzag varints of differences
);
