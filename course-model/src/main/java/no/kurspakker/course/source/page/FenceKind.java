package no.kurspakker.course.source.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of {@code :::} block, with the attributes of each. */
enum FenceKind {
    FIGURE("figure", "", "credit"),
    FILM("film", "title provider", "url page length"),
    DEFINITION("definition", "term", "source"),
    NOTE("note", "", "title"),
    REVEAL("reveal", "title", ""),
    CHECK("check", "id type", "");

    private final String word;
    private final String required;
    private final String optional;

    FenceKind(String word, String required, String optional) {
        this.word = word;
        this.required = required;
        this.optional = optional;
    }

    static Optional<FenceKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(kind -> kind.word).toList();
    }

    String word() {
        return word;
    }

    List<String> required() {
        return words(required);
    }

    List<String> attributes() {
        return words((required + " " + optional).strip());
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" ", -1));
    }
}
