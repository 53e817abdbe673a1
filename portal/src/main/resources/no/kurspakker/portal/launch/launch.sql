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
-- name: attempts
SELECT id, person, package, unit, number, registration, status, state, started, changed
FROM attempt WHERE person = ? AND package = ? ORDER BY number, unit
-- name: attempt
SELECT id, person, package, unit, number, registration, status, state, started, changed
FROM attempt WHERE id = ?
-- name: attempts-of-registration
SELECT id, person, package, unit, number, registration, status, state, started, changed
FROM attempt WHERE registration = ?
-- name: add-attempt
INSERT INTO attempt (id, person, package, unit, number, registration, status, state, started, changed)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (person, package, unit, number) DO NOTHING
-- name: save-attempt
UPDATE attempt SET registration = ?, status = ?, state = ?, changed = ? WHERE id = ?
-- name: add-session
INSERT INTO launch_session (id, attempt, code_hash, view_key, mode, commits, initialized, launched)
VALUES (?, ?, ?, ?, ?, 0, 0, ?)
-- name: open-session
UPDATE launch_session SET token_hash = ? WHERE code_hash = ? AND token_hash IS NULL AND ended IS NULL
AND launched > ?
-- name: session-by-code
SELECT id, attempt, view_key, mode, commits, initialized, launched, ended
FROM launch_session WHERE code_hash = ?
-- name: session-by-token
SELECT id, attempt, view_key, mode, commits, initialized, launched, ended
FROM launch_session WHERE token_hash = ?
-- name: session-by-view
SELECT id, attempt, view_key, mode, commits, initialized, launched, ended
FROM launch_session WHERE view_key = ?
-- name: session
SELECT id, attempt, view_key, mode, commits, initialized, launched, ended
FROM launch_session WHERE id = ?
-- name: open-sessions
SELECT id, attempt, view_key, mode, commits, initialized, launched, ended
FROM launch_session WHERE attempt = ? AND ended IS NULL
-- name: took-commit
UPDATE launch_session SET commits = ?, initialized = 1 WHERE id = ? AND commits < ?
-- name: initialized
UPDATE launch_session SET initialized = 1 WHERE id = ?
-- name: end-session
UPDATE launch_session SET ended = ? WHERE id = ? AND ended IS NULL
