/**
 * The minutes of several groups, merged from the files they exported.
 *
 * <p>{@code Minutes.merge(List.of(new MinutesInput("a.json", text)))} gives the minutes or says which file is refused and
 * why; {@link no.kurspakker.export.minutes.Minutes#text()}, {@code html()} and {@code json()} write them. The player
 * merges by the same rules in the page, so that both give the same minutes. The package reads no files itself.
 */
@NullMarked
package no.kurspakker.export.minutes;

import org.jspecify.annotations.NullMarked;
