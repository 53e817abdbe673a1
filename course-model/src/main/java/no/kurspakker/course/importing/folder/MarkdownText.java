package no.kurspakker.course.importing.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.importing.document.Look;
import no.kurspakker.course.importing.document.NewLine;
import no.kurspakker.course.importing.document.NoteMark;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.document.Words;

/** Running text as Markdown that reads as the same words. */
final class MarkdownText {

    private static final String MARKS = "\\`*_[]<>{}";

    private MarkdownText() {}

    /** One paragraph: its lines end only where the author asked for it. */
    static String of(List<Piece> pieces) {
        return lineStart(inline(Pieces.strip(pieces)));
    }

    /** The text of a table cell: one line, with bars that part no cells. */
    static String cell(List<Piece> pieces) {
        return inline(Pieces.strip(pieces)).replace("\\\n", " ").replace("|", "\\|");
    }

    private static String inline(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        List<Piece> joined = joined(pieces);
        for (int i = 0; i < joined.size(); i++) {
            Piece piece = joined.get(i);
            if (piece instanceof Words words) {
                text.append(words(words, roomBefore(joined, i), roomAfter(joined, i)));
            } else if (piece instanceof NoteMark mark) {
                text.append("[^").append(mark.label()).append(']');
            } else if (piece instanceof NewLine line) {
                text.append(line.hard() ? "\\\n" : " ");
            }
        }
        return text.toString();
    }

    /** Neighbours of one look and link are one run. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0
                    && piece instanceof Words words
                    && joined.get(last) instanceof Words before
                    && before.look().equals(words.look())
                    && before.link().equals(words.link())) {
                joined.set(last, before.with(before.text() + words.text()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /** Whether the run before {@code index} leaves room for marks of emphasis. */
    private static boolean roomBefore(List<Piece> pieces, int index) {
        String text = index > 0 && pieces.get(index - 1) instanceof Words words ? words.text() : "";
        return text.isEmpty() || !Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private static boolean roomAfter(List<Piece> pieces, int index) {
        boolean last = index + 1 >= pieces.size();
        String text = !last && pieces.get(index + 1) instanceof Words words ? words.text() : "";
        return text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0));
    }

    private static String words(Words words, boolean roomBefore, boolean roomAfter) {
        String text = words.text().replaceAll("[ \\t\\u00a0]*\\n[ \\t]*", " ").replace('\t', ' ');
        String core = text.strip();
        if (core.isEmpty()) {
            return text.isEmpty() ? "" : " ";
        }
        String before = text.startsWith(core) ? "" : " ";
        String after = text.endsWith(core) ? "" : " ";
        String shown = linked(escaped(core), words.link());
        boolean free = (!before.isEmpty() || roomBefore) && (!after.isEmpty() || roomAfter);
        return before + (free ? look(shown, core, words) : shown) + after;
    }

    private static String linked(String shown, Optional<String> link) {
        return link.map(address -> "[" + shown + "](<" + address + ">)").orElse(shown);
    }

    /** Emphasis begins and ends at letters; elsewhere its marks might be read as asterisks. */
    private static String look(String shown, String core, Words words) {
        Look look = words.look();
        boolean letters = Character.isLetterOrDigit(core.charAt(0))
                && (Character.isLetterOrDigit(core.charAt(core.length() - 1))
                        || ".:?!,)»\"”".indexOf(core.charAt(core.length() - 1)) >= 0);
        if (!letters || words.link().isPresent()) {
            return shown;
        }
        String marks = look.bold() ? look.italic() ? "***" : "**" : look.italic() ? "*" : "";
        return marks + shown + marks;
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean entity = c == '&'
                    && i + 1 < text.length()
                    && (Character.isLetter(text.charAt(i + 1)) || text.charAt(i + 1) == '#');
            if (MARKS.indexOf(c) >= 0 || entity) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** What begins a list, a heading or a block at the start of a line begins a paragraph here. */
    private static String lineStart(String text) {
        if (text.matches("(?s)[#+=~:-].*")) {
            return "\\" + text;
        }
        return text.matches("(?s)\\d{1,9}[.)](?:\\s.*|$)")
                ? text.replaceFirst("([.)])", "\\\\$1")
                : text;
    }
}
