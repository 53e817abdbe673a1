package no.kurspakker.course.importing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Questions to, and changes of, the text of a passage. */
public final class Pieces {

    private Pieces() {}

    /** {@return the words alone, line ends as spaces, without space at either end} */
    public static String plain(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Words words) {
                text.append(words.text());
            } else if (piece instanceof NewLine) {
                text.append(' ');
            }
        }
        return text.toString().strip();
    }

    /** {@return whether all that can be seen has the look that {@code test} asks for} */
    public static boolean allLook(List<Piece> pieces, Predicate<Look> test) {
        return !plain(pieces).isEmpty()
                && words(pieces)
                        .filter(words -> !words.text().isBlank())
                        .allMatch(words -> test.test(words.look()));
    }

    /** {@return the runs of text} */
    public static Stream<Words> words(List<Piece> pieces) {
        return pieces.stream().filter(Words.class::isInstance).map(Words.class::cast);
    }

    /** {@return the address of the first link, if there is any} */
    public static Optional<String> firstLink(List<Piece> pieces) {
        return words(pieces).flatMap(words -> words.link().stream()).findFirst();
    }

    /** {@return {@code pieces} with each run of text changed} */
    public static List<Piece> map(List<Piece> pieces, UnaryOperator<Words> change) {
        List<Piece> changed = new ArrayList<>();
        for (Piece piece : pieces) {
            changed.add(piece instanceof Words words ? change.apply(words) : piece);
        }
        return changed;
    }

    /** {@return {@code pieces} without their look; links stay} */
    public static List<Piece> plainLook(List<Piece> pieces) {
        return map(pieces, Words::plain);
    }

    /** {@return {@code pieces} without the first {@code count} characters of their text} */
    public static List<Piece> drop(List<Piece> pieces, int count) {
        List<Piece> rest = new ArrayList<>();
        int left = count;
        for (Piece piece : pieces) {
            if (left > 0 && piece instanceof Words words) {
                int taken = Math.min(left, words.text().length());
                left -= taken;
                if (taken < words.text().length()) {
                    rest.add(words.with(words.text().substring(taken)));
                }
            } else if (left == 0) {
                rest.add(piece);
            }
        }
        return strip(rest);
    }

    /** {@return {@code pieces} without space at either end, and without empty runs} */
    public static List<Piece> strip(List<Piece> pieces) {
        List<Piece> left = new ArrayList<>(pieces);
        while (!left.isEmpty() && isSpace(left.get(0))) {
            left.remove(0);
        }
        while (!left.isEmpty() && isSpace(left.get(left.size() - 1))) {
            left.remove(left.size() - 1);
        }
        if (!left.isEmpty() && left.get(0) instanceof Words first) {
            left.set(0, first.with(first.text().stripLeading()));
        }
        int end = left.size() - 1;
        if (!left.isEmpty() && left.get(end) instanceof Words last) {
            left.set(end, last.with(last.text().stripTrailing()));
        }
        return left;
    }

    private static boolean isSpace(Piece piece) {
        return piece instanceof NewLine
                || (piece instanceof Words words && words.text().isBlank());
    }

    /** {@return the lines of {@code pieces}, cut where they end} */
    public static List<List<Piece>> lines(List<Piece> pieces) {
        List<List<Piece>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Piece piece : pieces) {
            if (piece instanceof NewLine) {
                lines.add(new ArrayList<>());
            } else {
                lines.get(lines.size() - 1).add(piece);
            }
        }
        return lines;
    }

    /** {@return {@code pieces} cut at every {@code mark} in their text} */
    public static List<List<Piece>> split(List<Piece> pieces, char mark) {
        List<List<Piece>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (Piece piece : pieces) {
            if (!(piece instanceof Words words)) {
                parts.get(parts.size() - 1).add(piece);
                continue;
            }
            String[] texts = words.text().split(java.util.regex.Pattern.quote("" + mark), -1);
            for (int i = 0; i < texts.length; i++) {
                if (i > 0) {
                    parts.add(new ArrayList<>());
                }
                if (!texts[i].isEmpty()) {
                    parts.get(parts.size() - 1).add(words.with(texts[i]));
                }
            }
        }
        return parts.stream().map(Pieces::strip).toList();
    }
}
