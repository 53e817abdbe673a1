package no.kurspakker.course.source;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.GlossaryTerm;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.source.header.CourseHeader;
import no.kurspakker.course.source.header.GlossaryHeader;
import no.kurspakker.course.source.header.TranslationHeader;

/** What {@code course.yaml} itself says in one language. */
record CourseWords(
        LanguageTag language,
        String title,
        Optional<String> subtitle,
        List<String> credits,
        List<GlossaryTerm> glossary) {

    static CourseWords of(CourseHeader header) {
        return new CourseWords(
                header.language(),
                header.title(),
                header.subtitle(),
                header.credits().orElse(List.of()),
                terms(header.glossary()));
    }

    static CourseWords of(TranslationHeader header) {
        return new CourseWords(
                header.language(),
                header.title(),
                header.subtitle(),
                header.credits().orElse(List.of()),
                terms(header.glossary()));
    }

    private static List<GlossaryTerm> terms(Optional<List<GlossaryHeader>> written) {
        return written.orElse(List.of()).stream()
                .map(entry -> new GlossaryTerm(entry.term(), entry.explanation(), entry.source()))
                .toList();
    }
}
