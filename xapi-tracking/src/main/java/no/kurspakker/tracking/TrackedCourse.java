package no.kurspakker.tracking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.kurspakker.course.CompletionRule;
import no.kurspakker.course.Course;
import no.kurspakker.course.Iri;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.Municipality;
import no.kurspakker.course.UnitId;

/**
 * What is tracked of a course besides its units.
 *
 * @param version of the course; the {@code revision} of statements
 * @param questions how many questions each group task asks
 * @param municipalities whose councillors take it
 */
public record TrackedCourse(
        String title,
        String publisher,
        LanguageTag language,
        String version,
        CompletionRule completion,
        List<TrackedCheck> checks,
        List<TrackedFilm> films,
        Map<UnitId, Integer> questions,
        List<Municipality> municipalities) {

    public TrackedCourse {
        checks = List.copyOf(checks);
        films = List.copyOf(films);
        municipalities = List.copyOf(municipalities);
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
                parts.questions(),
                course.groupWork().municipalities());
    }

    /** {@return the same with what stands on some of the pages alone} */
    TrackedCourse pages(Predicate<UnitId> isIncluded) {
        return new TrackedCourse(
                title,
                publisher,
                language,
                version,
                completion,
                checks.stream().filter(check -> isIncluded.test(check.page())).toList(),
                films.stream().filter(film -> isIncluded.test(film.page())).toList(),
                questions,
                municipalities);
    }

    /** {@return the same with those of {@code others} that it does not have} */
    TrackedCourse withFilms(List<TrackedFilm> others) {
        Map<Iri, TrackedFilm> all = new LinkedHashMap<>();
        Stream.concat(films.stream(), others.stream())
                .forEach(film -> all.putIfAbsent(film.activityId(), film));
        return new TrackedCourse(
                title,
                publisher,
                language,
                version,
                completion,
                checks,
                List.copyOf(all.values()),
                questions,
                municipalities);
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
                Map.of(),
                List.of());
    }

    /** {@return the check {@code id} on {@code page}} */
    public Optional<TrackedCheck> check(UnitId page, UnitId id) {
        return checks.stream()
                .filter(check -> check.page().equals(page) && check.id().equals(id))
                .findFirst();
    }
}
