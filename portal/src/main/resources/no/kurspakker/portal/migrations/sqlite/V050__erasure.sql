-- Counts up whenever something is taken out again, so that no portal goes on trusting what it remembers.
ALTER TABLE lrs_clock ADD COLUMN erasures BIGINT NOT NULL DEFAULT 0;
