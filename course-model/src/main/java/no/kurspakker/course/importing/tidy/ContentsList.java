package no.kurspakker.course.importing.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.kurspakker.course.importing.document.Heading;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Passage;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.document.PlainParts;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;

/** Leaves out the list of contents: the course makes its own. */
final class ContentsList implements Mending {

    private static final Set<String> NAMES = Set.of(
            "innhold",
            "innhald",
            "innholdsfortegnelse",
            "innhaldsliste",
            "contents",
            "table of contents");

    /** A line of contents: dots or a tab, then the page. */
    private static final Pattern LINE = Pattern.compile(".*(\\.{3,}|…|\t)[\\s.]*\\d+\\s*");

    private final ImportFindings findings;

    ContentsList(ImportFindings findings) {
        this.findings = findings;
    }

    @Override
    public List<Part> mend(List<Part> parts) {
        List<Part> kept = new ArrayList<>();
        boolean inside = false;
        for (Part part : parts) {
            if (part instanceof Heading heading) {
                inside = isName(heading);
            }
            if (inside || isLines(part)) {
                findings.add(ImportNote.CONTENTS, part.place(), PlainParts.of(List.of(part)));
            } else {
                kept.add(part);
            }
        }
        return kept;
    }

    private static boolean isName(Heading heading) {
        return NAMES.contains(Pieces.plain(heading.text()).toLowerCase(Locale.ROOT));
    }

    private static boolean isLines(Part part) {
        if (!(part instanceof Passage passage)) {
            return false;
        }
        var lines = Pieces.lines(passage.text());
        return lines.size() >= 3
                && lines.stream()
                        .allMatch(line -> LINE.matcher(Pieces.plain(line)).matches());
    }
}
