-- name: administrators
SELECT count(*) FROM person WHERE role = 'administrator'
-- name: by-id
SELECT id, login, name, role, municipality, actor,
    CASE WHEN password IS NULL THEN 0 ELSE 1 END AS has_password
FROM person WHERE id = ?
-- name: by-login
SELECT id, login, name, role, municipality, actor,
    CASE WHEN password IS NULL THEN 0 ELSE 1 END AS has_password
FROM person WHERE login = ?
-- name: all
SELECT id, login, name, role, municipality, actor,
    CASE WHEN password IS NULL THEN 0 ELSE 1 END AS has_password
FROM person ORDER BY login
-- name: add
INSERT INTO person (id, login, name, role, municipality, actor, created) VALUES (?, ?, ?, ?, ?, ?, ?)
-- name: change
UPDATE person SET name = ?, role = ?, municipality = ? WHERE login = ?
-- name: set-office
UPDATE person SET office = ? WHERE login = ?
-- name: password
SELECT password FROM person WHERE id = ? AND password IS NOT NULL
-- name: set-password
UPDATE person SET password = ? WHERE id = ?
-- name: end-sessions
DELETE FROM login_session WHERE person = ?
-- name: add-session
INSERT INTO login_session (secret_hash, person, csrf, created, seen) VALUES (?, ?, ?, ?, ?)
-- name: session
SELECT person, csrf, created, seen FROM login_session WHERE secret_hash = ?
-- name: see-session
UPDATE login_session SET seen = ? WHERE secret_hash = ?
-- name: end-session
DELETE FROM login_session WHERE secret_hash = ?
-- name: sweep-sessions
DELETE FROM login_session WHERE created < ? OR seen < ?
-- name: add-link
INSERT INTO one_time_link (secret_hash, person, expires) VALUES (?, ?, ?)
-- name: link
SELECT person, expires FROM one_time_link WHERE secret_hash = ? AND expires > ?
-- name: use-link
DELETE FROM one_time_link WHERE secret_hash = ? AND expires > ?
-- name: drop-first-links
DELETE FROM one_time_link WHERE person IS NULL
-- name: drop-links
DELETE FROM one_time_link WHERE person = ?
-- name: failures
SELECT count(*) FROM login_failure WHERE subject = ? AND at > ?
-- name: add-failure
INSERT INTO login_failure (subject, at) VALUES (?, ?)
-- name: forget-failures
DELETE FROM login_failure WHERE subject = ?
-- name: sweep-failures
DELETE FROM login_failure WHERE at < ?
-- name: enrol
INSERT INTO enrolment (person, package, at) VALUES (?, ?, ?) ON CONFLICT (person, package) DO NOTHING
-- name: withdraw
DELETE FROM enrolment WHERE person = ? AND package = ?
-- name: packages-of
SELECT package FROM enrolment WHERE person = ? ORDER BY at
-- name: people-of
SELECT person FROM enrolment WHERE package = ?
-- name: home
SELECT home FROM portal_home WHERE id = 1
-- name: put-home
INSERT INTO portal_home (id, home) VALUES (1, ?) ON CONFLICT (id) DO NOTHING
