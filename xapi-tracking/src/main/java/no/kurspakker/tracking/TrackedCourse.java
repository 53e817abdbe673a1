package no.kurspakker.tracking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.CompletionRule;
import no.kurspakker.course.Course;
import no.kurspakker.course.Iri;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.UnitId;

/**
 * What is tracked of a course besides its units.
 *
 * @param version of the course; the {@code revision} of statements
 * @param questions how many questions each group task asks
 */
public record TrackedCourse(
        String title,
        String publisher,
        LanguageTag language,
        String version,
        CompletionRule completion,
        List<TrackedCheck> checks,
        List<TrackedFilm> films,
        Map<UnitId, Integer> questions) {

    public TrackedCourse {
        checks = List.copyOf(checks);
        films = List.copyOf(films);
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
    }

    static TrackedCourse of(Course course) {
        TrackedParts parts = TrackedParts.of(course);
        return new TrackedCourse(
                course.title(),
                course.publisher(),
                course.language(),
                course.version(),
                course.completion(),
                parts.checks(),
                parts.films(),
                parts.questions());
    }

    /** A course of which nothing is known but its id. */
    static TrackedCourse untold(Iri id) {
        return new TrackedCourse(
                id.value(),
                "",
                new LanguageTag("en"),
                "0",
                CompletionRule.ALL_CHAPTERS,
                List.of(),
                List.of(),
                Map.of());
    }

    /** {@return the check {@code id} on {@code page}} */
    public Optional<TrackedCheck> check(UnitId page, UnitId id) {
        return checks.stream()
                .filter(check -> check.page().equals(page) && check.id().equals(id))
                .findFirst();
    }
}
