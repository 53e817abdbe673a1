-- name: secret
SELECT secret FROM portal_secret WHERE id = 1
-- name: put-secret
INSERT INTO portal_secret (id, secret) VALUES (1, ?) ON CONFLICT DO NOTHING
-- name: insert
INSERT INTO credential (id, kind, secret_hash, title, scopes, course, origins, actor, registration, activity,
    created, expires)
VALUES (:id, :kind, :hash, :title, :scopes, :course, :origins, :actor, :registration, :activity,
    :created, :expires)
-- name: get
SELECT id, kind, secret_hash, title, scopes, course, origins, actor, registration, activity, created, expires, ended
FROM credential WHERE id = ?
-- name: list
SELECT id, kind, secret_hash, title, scopes, course, origins, actor, registration, activity, created, expires, ended
FROM credential WHERE kind IN ('KEY', 'RELAY') ORDER BY created, id
-- name: relay-origins
SELECT DISTINCT origins FROM credential WHERE kind = 'RELAY' AND ended IS NULL AND (expires IS NULL OR expires > ?)
-- name: end
UPDATE credential SET ended = ? WHERE id = ? AND ended IS NULL
-- name: delete-expired
DELETE FROM credential WHERE expires < ? AND kind IN ('SESSION', 'OFFER')
-- name: end-sessions
UPDATE credential SET expires = ? WHERE registration = ? AND activity = ? AND kind IN ('SESSION', 'OFFER')
AND expires > ? AND created < ?
