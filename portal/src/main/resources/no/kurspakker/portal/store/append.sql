-- name: last-seq
SELECT last_seq FROM lrs_clock WHERE id = 1
-- name: erasures
SELECT erasures FROM lrs_clock WHERE id = 1
-- name: set-last-seq
UPDATE lrs_clock SET last_seq = ? WHERE id = 1
-- name: by-ids
SELECT id, seq, voided, payload FROM statement WHERE id IN (?)
-- name: id-of
SELECT id FROM statement WHERE seq = ?
-- name: insert
INSERT INTO statement (seq, id, voided, timed, payload) VALUES (?, ?, ?, ?, ?)
-- name: insert-ref
INSERT INTO statement_ref (kind, key, seq) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
-- name: insert-target
INSERT INTO statement_target (target, seq, voiding) VALUES (?, ?, ?)
-- name: pointing
SELECT target, seq, voiding FROM statement_target WHERE target IN (?)
-- name: void
UPDATE statement SET voided = 1 WHERE seq = ?
-- name: insert-attachment
INSERT INTO attachment (sha2, content_type, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
-- name: definitions
SELECT key, definition FROM activity WHERE key IN (?)
-- name: put-definition
INSERT INTO activity (key, iri, definition) VALUES (?, ?, ?)
ON CONFLICT (key) DO UPDATE SET definition = excluded.definition
-- name: insert-name
INSERT INTO agent_name (agent, name) VALUES (?, ?) ON CONFLICT DO NOTHING
