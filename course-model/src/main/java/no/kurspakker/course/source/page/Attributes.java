package no.kurspakker.course.source.page;

import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.markdown.Attribute;
import no.kurspakker.course.source.problem.CourseProblem;

/**
 * The attributes of a block or of marked text.
 *
 * @param place of the opening brace, or of the block if it has none
 */
record Attributes(Map<String, Attribute> byName, SourceSpan place) {

    Attributes {
        byName = Map.copyOf(byName);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(byName.get(name)).flatMap(Attribute::value);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    SourceSpan place(String name) {
        int offset =
                Optional.ofNullable(byName.get(name)).map(Attribute::offset).orElse(0);
        return new SourceSpan(place.file(), place.line(), place.column() + offset);
    }

    /** The language of the text, with a problem if it is marked foreign without one. */
    Optional<LanguageTag> language(PageScope scope) {
        Optional<String> written = value("lang").filter(tag -> !tag.isBlank());
        if (written.isEmpty() && has("foreign")) {
            scope.problem(CourseProblem.LANGUAGE_MISSING, place("foreign"));
        }
        if (written.isPresent() && !LanguageTag.isValid(written.get())) {
            scope.problem(CourseProblem.LANGUAGE_INVALID, place("lang"), written.get());
            return Optional.empty();
        }
        return written.map(LanguageTag::new);
    }
}
