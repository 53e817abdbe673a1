package no.kurspakker.portal.preview;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a preview runs.
 *
 * @param course the folder that holds {@code course.yaml}
 * @param port the one to listen on, 0 for any that is free; without one a usual port, or any that is free if that is taken
 * @param locale language of the page and of problems
 * @param told hears of every build, in the thread that builds
 */
public record PreviewSettings(
        Path course,
        Optional<Integer> port,
        Locale locale,
        Clock clock,
        SecureRandom random,
        Consumer<PreviewBuild> told) {}
