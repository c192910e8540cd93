-- Schema 5: what is held about somebody is found without reading everything. The owner stands in nearly every row and is not in the indexes.

CREATE INDEX IF NOT EXISTS interaction_by_actor ON interaction (actor) WHERE actor > 1;
CREATE INDEX IF NOT EXISTS interaction_by_target ON interaction (target) WHERE target <> 1 AND target <> 0;
