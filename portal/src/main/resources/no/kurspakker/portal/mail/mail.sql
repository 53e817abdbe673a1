-- name: put
INSERT INTO report_mail (id, person, course, address, leave, language, rhythm, day, hour, attached, names,
    due, held_until, holder, failures, failing_since, trouble, given_up, sent)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '', 0, 0, '', 0, 0)
ON CONFLICT (person, course) DO UPDATE SET
    leave = CASE WHEN report_mail.address = excluded.address THEN report_mail.leave
        ELSE excluded.leave END,
    id = excluded.id, address = excluded.address, language = excluded.language,
    rhythm = excluded.rhythm, day = excluded.day, hour = excluded.hour,
    attached = excluded.attached, names = excluded.names, due = excluded.due,
    held_until = 0, holder = '', failures = 0, failing_since = 0, trouble = '', given_up = 0
-- name: of-person
SELECT id, person, course, address, leave, language, rhythm, day, hour, attached, names,
    due, failures, failing_since, trouble, given_up, sent
FROM report_mail WHERE person = ? AND course = ?
-- name: of-link
SELECT id, person, course, address, leave, language, rhythm, day, hour, attached, names,
    due, failures, failing_since, trouble, given_up, sent
FROM report_mail WHERE leave = ?
-- name: end
DELETE FROM report_mail WHERE person = ? AND course = ?
-- name: now
UPDATE report_mail SET due = ?, held_until = 0, failures = 0, failing_since = 0, trouble = '',
    given_up = 0 WHERE person = ? AND course = ? AND holder = '' AND sent <= ?
-- name: end-held
DELETE FROM report_mail WHERE id = ? AND holder = ?
-- name: due
SELECT id, person, course, address, leave, language, rhythm, day, hour, attached, names,
    due, failures, failing_since, trouble, given_up, sent
FROM report_mail WHERE given_up = 0 AND due <= ? AND held_until <= ? ORDER BY due, id LIMIT 1
-- name: claim
UPDATE report_mail SET holder = ?, held_until = ?
WHERE id = ? AND due = ? AND given_up = 0 AND held_until <= ?
-- name: sent
UPDATE report_mail SET due = ?, sent = ?, held_until = 0, holder = '', failures = 0,
    failing_since = 0, trouble = '' WHERE id = ? AND holder = ?
-- name: failed
UPDATE report_mail SET held_until = ?, holder = '', failures = ?, failing_since = ?, trouble = ?
WHERE id = ? AND holder = ?
-- name: given-up
UPDATE report_mail SET given_up = ?, held_until = 0, holder = '', failures = ?, failing_since = ?,
    trouble = ? WHERE id = ? AND holder = ?
-- name: release
UPDATE report_mail SET held_until = ?, holder = '' WHERE id = ? AND holder = ?
