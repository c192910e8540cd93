-- Schema 3: what workbooks tell of the two numbers of a post.

CREATE TABLE post_same (             -- two references that a source says are one post's
  id INTEGER PRIMARY KEY,
  a_kind INTEGER NOT NULL,
  a_number INTEGER NOT NULL,
  b_kind INTEGER NOT NULL,
  b_number INTEGER NOT NULL,
  file INTEGER NOT NULL,
  line INTEGER NOT NULL
);
