/**
 * What a report needs to keep of statements: small states that take in one statement at a time.
 *
 * <p>{@code new FactReader(plan).read(statement)} says what a statement tells of a course. {@link
 * no.kurspakker.tracking.report.rollup.UnitRollup} is kept per enrolment and unit, {@link
 * no.kurspakker.tracking.report.rollup.CourseRollup} per enrolment, {@link no.kurspakker.tracking.report.rollup.TaskRollup}
 * per group and task. Each is a semilattice: {@code merge} is associative, commutative and idempotent, so that order and
 * duplicates of statements do not matter. A store keeps them like this:
 *
 * <pre>{@code
 * reader.read(statement).ifPresent(fact -> {
 *     UnitRollup before = load(fact.enrolment(), fact.unit());    // or UnitRollup.NONE
 *     save(fact.enrolment(), fact.unit(), before.merge(UnitRollup.of(fact)));
 * });
 * }</pre>
 *
 * <p>What a merge took in cannot be taken out again: when a statement is voided, the states of its enrolment are made anew
 * from the statements that are left. Nothing here reads or writes files.
 */
@NullMarked
package no.kurspakker.tracking.report.rollup;

import org.jspecify.annotations.NullMarked;
