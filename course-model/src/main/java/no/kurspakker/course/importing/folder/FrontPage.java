package no.kurspakker.course.importing.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Passage;
import no.kurspakker.course.importing.document.Picture;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;

/**
 * What stands before the first chapter: short lines are a subtitle and credits, as on a cover; anything longer is the
 * introduction of the course.
 */
record FrontPage(Optional<String> subtitle, List<String> credits, List<Part> introduction) {

    /** The longest line of a cover, in characters. */
    private static final int SHORT = 200;

    static FrontPage of(List<Part> parts, ImportFindings findings) {
        if (!parts.stream().allMatch(FrontPage::isLine)) {
            findings.add(ImportNote.INTRODUCTION, parts.get(0).place());
            return new FrontPage(Optional.empty(), List.of(), parts);
        }
        Optional<String> subtitle = Optional.empty();
        List<String> credits = new ArrayList<>();
        for (Part part : parts) {
            String line = line(part);
            if (subtitle.isEmpty() && credits.isEmpty() && part instanceof Passage) {
                subtitle = Optional.of(line);
                findings.add(ImportNote.SUBTITLE, part.place(), line);
            } else {
                credits.add(line);
                findings.add(ImportNote.CREDIT, part.place(), line);
            }
        }
        return new FrontPage(subtitle, credits, List.of());
    }

    private static boolean isLine(Part part) {
        boolean line = part instanceof Passage
                || (part instanceof Picture picture && picture.file().isEmpty());
        return line && line(part).length() <= SHORT;
    }

    private static String line(Part part) {
        return Pieces.plain(
                part instanceof Passage passage ? passage.text() : ((Picture) part).caption());
    }
}
