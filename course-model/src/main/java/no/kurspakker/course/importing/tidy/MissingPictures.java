package no.kurspakker.course.importing.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.kurspakker.course.importing.document.Look;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Passage;
import no.kurspakker.course.importing.document.Picture;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;

/** Finds captions whose pictures a converter has left out, and captions beside the pictures that are there. */
final class MissingPictures implements Mending {

    /** As many empty lines as no author leaves. */
    static final int GAP = 3;

    private static final Pattern CAPTION = Pattern.compile(
            "(?:Figur|Figuren|Bilde|Bildet|Bilete|Biletet|Illustrasjon|Foto|Figure|Picture|Photo)\\b.*",
            Pattern.DOTALL);

    private static final Pattern CREDIT = Pattern.compile(".*\\b(?:Foto|Photo):.*", Pattern.DOTALL);

    private final ImportFindings findings;

    MissingPictures(ImportFindings findings) {
        this.findings = findings;
    }

    @Override
    public List<Part> mend(List<Part> parts) {
        List<Part> mended = new ArrayList<>();
        for (Part part : parts) {
            int last = mended.size() - 1;
            if (!(part instanceof Passage passage)) {
                mended.add(part);
            } else if (last >= 0
                    && mended.get(last) instanceof Picture picture
                    && picture.caption().isEmpty()
                    && isCaption(passage)) {
                mended.set(last, captioned(picture, passage));
            } else if (!mended.isEmpty() && isCaption(passage) && isFree(passage)) {
                findings.add(
                        ImportNote.PICTURE_MISSING, passage.place(), Pieces.plain(passage.text()));
                mended.add(new Picture(Optional.empty(), "", passage.text(), passage.place()));
            } else {
                if (passage.blanks() >= GAP && !mended.isEmpty()) {
                    findings.add(ImportNote.PICTURE_PERHAPS, passage.place());
                }
                mended.add(part);
            }
        }
        return mended;
    }

    private static Picture captioned(Picture picture, Passage caption) {
        return new Picture(picture.file(), picture.alt(), caption.text(), picture.place());
    }

    private static boolean isCaption(Passage passage) {
        String text = Pieces.plain(passage.text());
        return CAPTION.matcher(text).matches()
                || (Pieces.allLook(passage.text(), Look::italic)
                        && (passage.blanks() >= GAP || CREDIT.matcher(text).matches()));
    }

    /** A caption whose picture is gone stands after the gap that the picture left, or names the photographer. */
    private static boolean isFree(Passage passage) {
        return passage.blanks() >= GAP
                || CREDIT.matcher(Pieces.plain(passage.text())).matches();
    }
}
