package no.kurspakker.tracking.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kurspakker.course.Iri;

/** All published words Kurspakker knows. */
public final class Vocabulary {

    private Vocabulary() {}

    /** {@return every word: verbs, types of activities, then categories} */
    public static List<Term> terms() {
        return Stream.<Term[]>of(CourseVerb.values(), ActivityType.values(), Category.values())
                .flatMap(Stream::of)
                .toList();
    }

    /** {@return the word that {@code id} stands for} */
    public static Optional<Term> term(Iri id) {
        return terms().stream().filter(term -> term.id().equals(id)).findFirst();
    }
}
