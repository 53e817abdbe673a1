-- name: get
SELECT content_type, etag, updated, content FROM document
WHERE resource = ? AND activity = ? AND agent = ? AND registration = ? AND id = ?
-- name: ids
SELECT DISTINCT id FROM document
WHERE resource = ? AND activity = ? AND agent = ? AND updated > ? ORDER BY id
-- name: ids-of-registration
SELECT id FROM document
WHERE resource = ? AND activity = ? AND agent = ? AND updated > ? AND registration = ? ORDER BY id
-- name: put
INSERT INTO document (resource, activity, agent, registration, id, activity_iri, content_type, etag, updated, content)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (resource, activity, agent, registration, id) DO UPDATE SET
    content_type = excluded.content_type, etag = excluded.etag, updated = excluded.updated,
    content = excluded.content
-- name: delete
DELETE FROM document
WHERE resource = ? AND activity = ? AND agent = ? AND registration = ? AND id = ?
-- name: delete-registration
DELETE FROM document WHERE resource = ? AND activity = ? AND agent = ? AND registration = ?
-- name: delete-all
DELETE FROM document WHERE resource = ? AND activity = ? AND agent = ?
