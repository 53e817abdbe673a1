-- What a person is in the council or the administration; reports are filtered by it.
ALTER TABLE person ADD COLUMN office TEXT NOT NULL DEFAULT '';
