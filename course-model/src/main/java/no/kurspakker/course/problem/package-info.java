/**
 * Mistakes of the author as values: what is wrong, where, and how to mend it.
 *
 * <p>{@code ProblemText.in(locale).format(problem)} gives the words. Faults of the environment (disk, network) are
 * {@code IOException}s and never appear here.
 */
@NullMarked
package no.kurspakker.course.problem;

import org.jspecify.annotations.NullMarked;
