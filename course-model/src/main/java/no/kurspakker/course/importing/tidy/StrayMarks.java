package no.kurspakker.course.importing.tidy;

import java.util.List;
import java.util.regex.Pattern;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.importing.document.EveryText;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.document.Words;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;

/** Takes away marks of Markdown that mark nothing: a lone asterisk at an end, a backslash before an underscore. */
final class StrayMarks implements Mending {

    private static final Pattern ESCAPED = Pattern.compile("\\\\([_*\\[\\]()#.!~-])");
    private static final Pattern AT_END = Pattern.compile("(?<=\\S)\\*+$");
    private static final Pattern AT_START = Pattern.compile("^\\*+(?=\\S)");

    private final ImportFindings findings;

    StrayMarks(ImportFindings findings) {
        this.findings = findings;
    }

    @Override
    public List<Part> mend(List<Part> parts) {
        return parts.stream().map(this::mend).toList();
    }

    private Part mend(Part part) {
        return part.accept(new EveryText(text -> mend(text, part.place())));
    }

    private List<Piece> mend(List<Piece> text, SourceSpan place) {
        List<Piece> clean = Pieces.map(text, StrayMarks::unescaped);
        String plain = Pieces.plain(clean);
        boolean lone = plain.chars().filter(c -> c == '*').count() == 1;
        if (lone && plain.endsWith("*")) {
            clean = Pieces.map(clean, words -> without(words, AT_END));
        } else if (lone && plain.startsWith("*")) {
            clean = Pieces.map(clean, words -> without(words, AT_START));
        }
        if (!clean.equals(text)) {
            findings.add(ImportNote.STRAY_MARK, place, Pieces.plain(clean));
        }
        return clean;
    }

    private static Words unescaped(Words words) {
        Words text = without(words, ESCAPED, "$1");
        return new Words(
                text.text(),
                text.look(),
                text.link().map(link -> ESCAPED.matcher(link).replaceAll("$1")));
    }

    private static Words without(Words words, Pattern mark) {
        return without(words, mark, "");
    }

    private static Words without(Words words, Pattern mark, String instead) {
        return words.with(mark.matcher(words.text()).replaceAll(instead));
    }
}
