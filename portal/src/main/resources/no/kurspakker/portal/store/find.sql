-- name: all
SELECT seq, timed, payload FROM statement
WHERE voided = 0 AND seq > ? AND seq <= ?
ORDER BY seq DESC LIMIT ?
-- name: by-ref
SELECT s.seq, s.timed, s.payload
FROM (
    SELECT seq FROM statement_ref
    WHERE kind = ? AND key = ? AND seq > ? AND seq <= ?
    ORDER BY seq DESC LIMIT ?
) r JOIN statement s ON s.seq = r.seq
WHERE s.voided = 0 /* lookups */
ORDER BY r.seq DESC LIMIT ?
-- name: and-ref
 AND (SELECT 1 FROM statement_ref x WHERE x.kind = ? AND x.key = ? AND x.seq = r.seq) = 1
-- name: end-of-budget
SELECT seq FROM statement_ref
WHERE kind = ? AND key = ? AND seq > ? AND seq <= ?
ORDER BY seq DESC LIMIT 1 OFFSET ?
-- name: count
SELECT count(*) FROM (
    SELECT 1 FROM statement_ref WHERE kind = ? AND key = ? LIMIT ?
) AS counted
-- name: by-id
SELECT seq, timed, payload, voided FROM statement WHERE id = ?
-- name: has-ref
SELECT count(*) FROM statement_ref WHERE kind = ? AND key = ? AND seq = ?
-- name: attachment
SELECT sha2, content_type, content FROM attachment WHERE sha2 = ?
-- name: has-attachment
SELECT count(*) FROM attachment WHERE sha2 = ?
-- name: definition
SELECT definition FROM activity WHERE key = ?
-- name: names
SELECT name FROM agent_name WHERE agent = ? ORDER BY name
-- name: last-seq
SELECT last_seq FROM lrs_clock WHERE id = 1
