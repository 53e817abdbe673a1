/**
 * What the browser runs: the script and style sheet that the build of {@code src/main/player} leaves in the jar.
 *
 * <p>{@code PlayerFiles.of("scorm12")} has them under the names that the pages use. The package holds no JavaScript and
 * knows no format beyond its name.
 */
@NullMarked
package no.kurspakker.export.player;

import org.jspecify.annotations.NullMarked;
