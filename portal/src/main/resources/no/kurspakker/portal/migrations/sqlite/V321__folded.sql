-- folded: the statement that the states that are shown have come to; changes: how often states were written,
-- and "changed" of a state is such a number from now on. States are made anew: their form is another.
ALTER TABLE report_course ADD COLUMN folded BIGINT NOT NULL DEFAULT 0;
ALTER TABLE report_course ADD COLUMN changes BIGINT NOT NULL DEFAULT 0;
-- The index cost more than all the rest of keeping them, and who looks for changes knows whether there are any.
DROP INDEX report_enrolment_changed;
DELETE FROM report_enrolment;
DELETE FROM report_group;
DELETE FROM report_near;
UPDATE report_course SET building = generation + building + 1, generation = 0, through = 0;
-- Whether any statement was voided since it was read.
CREATE INDEX statement_voided ON statement (seq) WHERE voided = 1;
