-- name: add
INSERT INTO course_package (id, course, title, protocol, file_name, sha256, bytes, files, added)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
-- name: add-part
INSERT INTO package_part (package, number, content) VALUES (?, ?, ?)
-- name: part
SELECT content FROM package_part WHERE package = ? AND number = ?
-- name: remove-parts
DELETE FROM package_part WHERE package = ?
-- name: remove
DELETE FROM course_package WHERE id = ?
-- name: all
SELECT id, course, title, protocol, file_name, sha256, bytes, files, added
FROM course_package ORDER BY added DESC, id
-- name: by-id
SELECT id, course, title, protocol, file_name, sha256, bytes, files, added
FROM course_package WHERE id = ?
-- name: by-sum
SELECT id, course, title, protocol, file_name, sha256, bytes, files, added
FROM course_package WHERE sha256 = ?
-- name: courses
SELECT id, course FROM course_package
-- name: attempts
SELECT id, person, package, unit, number, registration, status, state, started, changed
FROM attempt WHERE person = ? AND package = ? ORDER BY number, unit
-- name: attempt
SELECT id, person, package, unit, number, registration, status, state, started, changed
FROM attempt WHERE id = ?
-- name: attempts-of-registrations
SELECT id, person, package, unit, number, registration, status, state, started, changed
FROM attempt WHERE registration IN (?)
-- name: add-attempt
INSERT INTO attempt (id, person, package, unit, number, registration, status, state, started, changed)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (person, package, unit, number) DO NOTHING
-- name: save-attempt
UPDATE attempt SET registration = ?, status = ?, state = ?, changed = ? WHERE id = ?
-- name: add-session
INSERT INTO launch_session
    (id, attempt, code_hash, view_key, mode, commits, initialized, verbs, abandoned, launched, heard)
VALUES (?, ?, ?, ?, ?, 0, 0, '', 0, ?, ?)
-- name: open-session
UPDATE launch_session SET token_hash = ? WHERE code_hash = ? AND token_hash IS NULL AND ended IS NULL
AND launched > ?
-- name: session-by-token
SELECT id, attempt, view_key, mode, commits, initialized, launched, heard, ended
FROM launch_session WHERE token_hash = ?
-- name: session-by-view
SELECT id, attempt, view_key, mode, commits, initialized, launched, heard, ended
FROM launch_session WHERE view_key = ?
-- name: session
SELECT id, attempt, view_key, mode, commits, initialized, launched, heard, ended
FROM launch_session WHERE id = ?
-- name: open-sessions
SELECT id, attempt, view_key, mode, commits, initialized, launched, heard, ended
FROM launch_session WHERE attempt IN (SELECT id FROM attempt WHERE registration = ?) AND ended IS NULL
-- name: old-sessions
SELECT id, attempt, view_key, mode, commits, initialized, launched, heard, ended
FROM launch_session WHERE launched < ? AND ended IS NULL
-- name: last-launch
SELECT launched FROM launch_session WHERE attempt = ? AND launched > ? ORDER BY launched DESC LIMIT 1
-- name: aus
SELECT launch_session.id AS id, launch_session.attempt AS attempt, verbs, abandoned
FROM launch_session JOIN attempt ON attempt.id = launch_session.attempt JOIN course_package ON course_package.id = attempt.package
WHERE protocol = 'CMI5' AND launch_session.id IN (?)
-- name: heard
UPDATE launch_session SET verbs = ?, heard = ? WHERE id = ?
-- name: took-commit
UPDATE launch_session SET commits = ?, initialized = 1 WHERE id = ? AND commits < ?
-- name: initialized
UPDATE launch_session SET initialized = 1 WHERE id = ?
-- name: end-session
UPDATE launch_session SET ended = ?, abandoned = ? WHERE id = ? AND ended IS NULL
