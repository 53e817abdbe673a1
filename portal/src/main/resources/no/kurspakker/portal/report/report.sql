-- name: courses
SELECT course, tracking, generation, folded, building, through FROM report_course ORDER BY iri
-- name: add-course
INSERT INTO report_course (course, iri, tracking, generation, building, through)
VALUES (?, ?, ?, 0, 1, 0)
-- name: unlooked
SELECT id, course FROM course_package WHERE looked = 0 ORDER BY added DESC, id
-- name: looked
UPDATE course_package SET looked = 1 WHERE id = ?
-- name: change-course
UPDATE report_course SET tracking = ? WHERE course = ?
-- name: begin-building
UPDATE report_course SET building = ?, through = 0 WHERE course = ?
-- name: end-building
UPDATE report_course SET generation = ?, folded = ?, building = 0, through = 0 WHERE course = ?
-- name: progress
SELECT generation, folded, building, through FROM report_course WHERE course = ?
-- name: count-change
UPDATE report_course SET changes = changes + 1 WHERE course = ?
-- name: changes
SELECT changes FROM report_course WHERE course = ?
-- name: folded
UPDATE report_course SET folded = ? WHERE course = ?
-- name: through
UPDATE report_course SET through = ? WHERE course = ?
-- name: drop-enrolments
DELETE FROM report_enrolment WHERE course = ? AND generation = ?
-- name: drop-groups
DELETE FROM report_group WHERE course = ? AND generation = ?
-- name: drop-near
DELETE FROM report_near WHERE course = ? AND generation = ?
-- name: near
SELECT activity, statements FROM report_near WHERE course = ? AND generation = ?
-- name: add-near
INSERT INTO report_near (course, generation, activity, statements) VALUES (?, ?, ?, ?)
-- name: more-near
UPDATE report_near SET statements = statements + ? WHERE course = ? AND generation = ? AND activity = ?
-- name: change-near
UPDATE report_near SET statements = ? WHERE course = ? AND generation = ? AND activity = ?
-- name: drop-one-near
DELETE FROM report_near WHERE course = ? AND generation = ? AND activity = ?
-- name: enrolment
SELECT rollup FROM report_enrolment WHERE course = ? AND generation = ? AND enrolment = ?
-- name: put-enrolment
INSERT INTO report_enrolment
    (course, generation, enrolment, changed, home_page, name, registration, rollup)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (course, generation, enrolment) DO UPDATE SET
    changed = excluded.changed, rollup = excluded.rollup
-- name: group
SELECT rollup FROM report_group WHERE course = ? AND generation = ? AND place = ?
-- name: put-group
INSERT INTO report_group (course, generation, place, changed, municipality, label, task, rollup)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (course, generation, place) DO UPDATE SET
    changed = excluded.changed, rollup = excluded.rollup
-- name: enrolments-since
SELECT changed, home_page, name, registration, rollup FROM report_enrolment
WHERE course = ? AND generation = ? AND changed > ?
-- name: groups-since
SELECT changed, municipality, label, task, rollup FROM report_group
WHERE course = ? AND generation = ? AND changed > ?
-- name: statement
SELECT seq, payload FROM statement WHERE id = ?
-- name: statements-by-ref
SELECT s.seq, s.payload FROM statement_ref r JOIN statement s ON s.seq = r.seq
WHERE r.kind = ? AND r.key = ? AND s.voided = 0 ORDER BY s.seq
-- name: statements-after
SELECT seq, payload FROM statement WHERE voided = 0 AND seq > ? ORDER BY seq LIMIT ?
-- name: voided-between
SELECT count(*) FROM statement WHERE voided = 1 AND seq > ? AND seq <= ?
-- name: first-seq
SELECT COALESCE(min(seq), 0) FROM statement
-- name: last-seq
SELECT last_seq FROM lrs_clock WHERE id = 1
-- name: people
SELECT p.actor, p.login, p.name, p.municipality, p.office,
    CASE WHEN EXISTS (
        SELECT 1 FROM enrolment e JOIN course_package c ON c.id = e.package
        WHERE e.person = p.id AND c.course = ?) THEN 1 ELSE 0 END AS enrolled
FROM person p ORDER BY p.actor
-- name: add-look
INSERT INTO report_look (at, person, course, page, filters) VALUES (?, ?, ?, ?, ?)
-- name: looks
SELECT l.at, p.login, l.page, l.filters FROM report_look l LEFT JOIN person p ON p.id = l.person
WHERE l.course = ? ORDER BY l.at DESC LIMIT ?
