/**
 * The {@code kurspakker} command: {@code check}, {@code build}, {@code new} and {@code schema}.
 *
 * <p>{@code new CommandRun(surroundings).run("check", "my-course")} runs one as from a shell and returns its exit
 * status. A command translates its options, calls {@link no.kurspakker.export.build.CourseBuild} or its like, and prints
 * the outcome for people or, with {@code --json}, for machines. It neither reads courses nor makes packages itself.
 */
@NullMarked
package no.kurspakker.cli;

import org.jspecify.annotations.NullMarked;
