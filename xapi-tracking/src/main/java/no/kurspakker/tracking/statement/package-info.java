/**
 * xAPI statements and all their parts as immutable types, for versions 1.0.3 and 2.0 (IEEE 9274.1.1).
 *
 * <p>{@code Statement.of(agent, verb, activity)} is the shortest one; {@code StatementBuilder} fills in the rest. A statement that was read
 * keeps its JSON beside the typed view, so that nothing it says is lost. The types refuse values that make no sense by themselves; whether a
 * whole statement follows the standard is judged by {@code check}, and {@code json} reads and writes.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md">xAPI 1.0.3, Part Two</a>
 */
@NullMarked
package no.kurspakker.tracking.statement;

import org.jspecify.annotations.NullMarked;
