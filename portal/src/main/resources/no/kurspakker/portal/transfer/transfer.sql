-- name: statements
SELECT seq, payload FROM statement WHERE seq > ? ORDER BY seq LIMIT ?
-- name: voided-alone
SELECT s.id FROM statement s
WHERE s.voided = 1
    AND NOT EXISTS (SELECT 1 FROM statement_target t WHERE t.target = s.id AND t.voiding = 1)
-- name: void
UPDATE statement SET voided = 1 WHERE id = ?
-- name: attachments
SELECT sha2 FROM attachment ORDER BY sha2
-- name: attachment
SELECT sha2, content_type, content FROM attachment WHERE sha2 = ?
-- name: put-attachment
INSERT INTO attachment (sha2, content_type, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
-- name: documents
SELECT resource, activity, agent, registration, id, activity_iri, content_type, etag, updated, content
FROM document ORDER BY resource, activity, agent, registration, id
-- name: put-document
INSERT INTO document
    (resource, activity, agent, registration, id, activity_iri, content_type, etag, updated, content)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (resource, activity, agent, registration, id) DO UPDATE SET
    content_type = excluded.content_type, etag = excluded.etag, updated = excluded.updated,
    content = excluded.content
WHERE excluded.updated > document.updated
-- name: count-statements
SELECT count(*) FROM statement
-- name: count-documents
SELECT count(*) FROM document
-- name: count-attachments
SELECT count(*) FROM attachment
-- name: stray-refs
SELECT count(*) FROM statement_ref r
WHERE NOT EXISTS (SELECT 1 FROM statement s WHERE s.seq = r.seq)
-- name: stray-targets
SELECT count(*) FROM statement_target t
WHERE NOT EXISTS (SELECT 1 FROM statement s WHERE s.seq = t.seq)
-- name: not-voided
SELECT DISTINCT s.id FROM statement_target t JOIN statement s ON s.id = t.target
WHERE t.voiding = 1 AND s.voided = 0
    AND NOT EXISTS (SELECT 1 FROM statement_target own WHERE own.seq = s.seq AND own.voiding = 1)
-- name: clock-behind
SELECT count(*) FROM statement WHERE seq > (SELECT last_seq FROM lrs_clock WHERE id = 1)
-- name: other-portals
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND application_name = 'kurspakker' AND pid <> pg_backend_pid()
