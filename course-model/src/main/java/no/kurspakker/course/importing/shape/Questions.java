package no.kurspakker.course.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.course.importing.document.Listing;
import no.kurspakker.course.importing.document.Look;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Passage;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.document.Words;

/** Recognises the questions of a group task, as lists and as what converters make of lists. */
final class Questions {

    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,2}|[a-zæøå])[.)]\\s+(?=\\S)");

    private Questions() {}

    /**
     * The questions that {@code part} consists of; empty if it is something else.
     *
     * @param asked whether the document has announced questions
     */
    static Optional<List<List<Piece>>> in(Part part, boolean asked) {
        if (part instanceof Listing list) {
            return list(list, asked);
        }
        return part instanceof Passage passage ? passage(passage, asked) : Optional.empty();
    }

    private static Optional<List<List<Piece>>> list(Listing list, boolean asked) {
        List<List<Piece>> questions = new ArrayList<>();
        for (List<Part> item : list.items()) {
            if (item.size() != 1) {
                return Optional.empty();
            }
            if (item.get(0) instanceof Listing inner) {
                // «- 1. Why?» reads as a list within a list.
                Optional<List<List<Piece>>> found = list(inner, asked);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                questions.addAll(found.get());
            } else if (item.get(0) instanceof Passage passage) {
                questions.add(withoutNumber(passage.text()));
            } else {
                return Optional.empty();
            }
        }
        boolean asking = asked
                || (list.ordered()
                        && questions.stream()
                                .allMatch(text -> Pieces.plain(text).endsWith("?")));
        return asking && !questions.isEmpty() ? Optional.of(questions) : Optional.empty();
    }

    private static Optional<List<List<Piece>>> passage(Passage passage, boolean asked) {
        String plain = Pieces.plain(passage.text());
        boolean numbered = NUMBER.matcher(plain).lookingAt();
        boolean setOff = Pieces.allLook(passage.text(), Look::bold)
                || Pieces.allLook(passage.text(), Look::italic);
        boolean isQuestion = plain.endsWith("?") && (numbered || setOff);
        return asked && (isQuestion || numbered)
                ? Optional.of(List.of(withoutNumber(passage.text())))
                : Optional.empty();
    }

    private static List<Piece> withoutNumber(List<Piece> text) {
        String plain = Pieces.words(text).map(Words::text).reduce("", String::concat);
        Matcher number = NUMBER.matcher(plain);
        return number.lookingAt() ? Pieces.drop(text, number.end()) : text;
    }
}
