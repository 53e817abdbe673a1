package no.kurspakker.course.importing.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.kurspakker.course.importing.document.Look;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Passage;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.document.Words;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;

/** Joins passages that the end of a page has cut in the middle of a sentence. */
final class BrokenSentences implements Mending {

    /** Words that no sentence ends with. */
    private static final Set<String> OPEN = Set.of(
            "og", "eller", "for", "av", "til", "i", "på", "med", "ved", "om", "som", "at", "å",
            "en", "ei", "et", "ein", "eit", "the", "and", "or", "of", "to", "in", "by", "with", "a",
            "an");

    private final ImportFindings findings;

    BrokenSentences(ImportFindings findings) {
        this.findings = findings;
    }

    @Override
    public List<Part> mend(List<Part> parts) {
        List<Part> whole = new ArrayList<>();
        for (Part part : parts) {
            int last = whole.size() - 1;
            if (last >= 0
                    && whole.get(last) instanceof Passage first
                    && part instanceof Passage second
                    && isCut(first, second)) {
                findings.add(
                        ImportNote.PASSAGE_JOINED,
                        second.place(),
                        ends(Pieces.plain(first.text()), true),
                        ends(Pieces.plain(second.text()), false));
                whole.set(last, first.with(joined(first, second)));
            } else {
                whole.add(part);
            }
        }
        return whole;
    }

    private static List<Piece> joined(Passage first, Passage second) {
        List<Piece> text = new ArrayList<>(Pieces.strip(first.text()));
        text.add(Words.of(" "));
        text.addAll(Pieces.strip(second.text()));
        return text;
    }

    private static boolean isCut(Passage first, Passage second) {
        String before = Pieces.plain(first.text());
        String after = Pieces.plain(second.text());
        if (before.isEmpty() || after.isEmpty() || standsOut(first) || standsOut(second)) {
            return false;
        }
        String lastWord = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean open = OPEN.contains(lastWord);
        char end = before.charAt(before.length() - 1);
        boolean runsOn = Character.isLetterOrDigit(end) || end == ',' || end == '-';
        boolean pictureGone = second.blanks() >= MissingPictures.GAP;
        return (open && !pictureGone) || (runsOn && Character.isLowerCase(after.charAt(0)));
    }

    private static boolean standsOut(Passage passage) {
        return Pieces.allLook(passage.text(), Look::bold)
                || Pieces.allLook(passage.text(), Look::italic);
    }

    private static String ends(String text, boolean last) {
        int shown = Math.min(30, text.length());
        return last ? text.substring(text.length() - shown) : text.substring(0, shown);
    }
}
