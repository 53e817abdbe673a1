-- name: by-agent
SELECT s.seq, s.voided, s.payload FROM statement_ref r JOIN statement s ON s.seq = r.seq
WHERE r.kind = 5 AND r.key = ? AND r.seq > ?
ORDER BY r.seq LIMIT ?
-- name: of-course
SELECT s.seq, s.voided, s.payload FROM statement_ref r JOIN statement s ON s.seq = r.seq
WHERE r.kind = 7 AND r.key = ? AND r.seq > ? AND r.seq <= ?
ORDER BY r.seq LIMIT ?
-- name: in-order
SELECT seq, voided, payload FROM statement WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?
-- name: by-seq
SELECT seq, voided, payload FROM statement WHERE seq = ?
-- name: delete-statement
DELETE FROM statement WHERE seq = ?
-- name: update-statement
UPDATE statement SET id = ?, payload = ? WHERE seq = ?
-- name: delete-ref
DELETE FROM statement_ref WHERE kind = ? AND key = ? AND seq = ?
-- name: delete-target
DELETE FROM statement_target WHERE target = ? AND seq = ?
-- name: move-target
UPDATE statement_target SET target = ? WHERE target = ?
-- name: delete-attachment
DELETE FROM attachment WHERE sha2 = ?
    AND NOT EXISTS (SELECT 1 FROM statement_ref WHERE kind = 9 AND key = ?)
    AND NOT EXISTS (SELECT 1 FROM statement_ref WHERE kind = 9 AND key = ?)
-- name: count-erasure
UPDATE lrs_clock SET erasures = erasures + 1 WHERE id = 1
-- name: drop-half-made-enrolments
DELETE FROM report_enrolment WHERE EXISTS (
    SELECT 1 FROM report_course c
    WHERE c.course = report_enrolment.course AND c.building = report_enrolment.generation)
-- name: drop-half-made-groups
DELETE FROM report_group WHERE EXISTS (
    SELECT 1 FROM report_course c
    WHERE c.course = report_group.course AND c.building = report_group.generation)
-- name: make-reports-anew
UPDATE report_course SET through = 0,
    building = CASE WHEN building = 0 THEN generation ELSE building END + 1
-- name: to-audit
SELECT seq, id, payload FROM statement WHERE seq > ? ORDER BY seq LIMIT ?
