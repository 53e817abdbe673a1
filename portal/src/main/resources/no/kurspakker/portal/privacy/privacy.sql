-- name: delete-documents
DELETE FROM document WHERE agent = ?
-- name: count-documents
SELECT count(*) FROM document WHERE agent = ?
-- name: delete-names
DELETE FROM agent_name WHERE agent = ?
-- name: tokens
SELECT id, actor FROM credential WHERE actor IS NOT NULL
-- name: delete-token
DELETE FROM credential WHERE id = ?
-- name: old-places
SELECT DISTINCT activity, activity_iri FROM document WHERE updated <= ?
-- name: delete-old-documents
DELETE FROM document WHERE activity = ? AND updated <= ?
-- name: delete-idle-names
DELETE FROM agent_name
WHERE NOT EXISTS (SELECT 1 FROM statement_ref WHERE kind = 5 AND key = agent_name.agent)
-- name: delete-expired-tokens
DELETE FROM credential WHERE expires < ? AND kind IN ('SESSION', 'OFFER')
-- name: log
INSERT INTO audit (id, at, who, act, what) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
-- name: entries
SELECT at, who, act, what FROM audit WHERE at > ? ORDER BY at, id
-- name: delete-person
DELETE FROM person WHERE actor = ? AND EXISTS (SELECT 1 FROM portal_home WHERE home = ?)
-- name: person-by-login
SELECT p.actor, h.home FROM person p JOIN portal_home h ON h.id = 1 WHERE p.login = ?
