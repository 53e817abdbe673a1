package no.kurspakker.course.importing.shape;

import java.util.List;
import no.kurspakker.course.importing.document.Heading;

/**
 * Which rank each heading of a document has: 1 is a chapter, 2 a section of it, and so on. Numbers decide where chapters
 * are numbered, for converters get levels wrong more often than numbers; else the levels of the document do.
 */
final class HeadingRanks {

    private final boolean numbered;
    private final int top;
    private int numberedRank = 1;
    private int firstWithout;
    private int last;

    private HeadingRanks(boolean numbered, int top) {
        this.numbered = numbered;
        this.top = top;
    }

    /** @param headings all but the title of the document, contents and group tasks */
    static HeadingRanks of(List<Heading> headings) {
        long chapters = headings.stream()
                .filter(heading -> HeadingText.of(heading).depth() == 1)
                .count();
        int top = headings.stream().mapToInt(Heading::level).min().orElse(1);
        return new HeadingRanks(chapters >= 2, top);
    }

    /** Whether numbers decide. */
    boolean isNumbered() {
        return numbered;
    }

    /** The rank of the next heading, at most one more than that of the heading before it. */
    int next(Heading heading) {
        int depth = HeadingText.of(heading).depth();
        int rank = numbered ? byNumber(heading, depth) : heading.level() - top + 1;
        last = Math.max(1, Math.min(rank, last + 1));
        return last;
    }

    /** A heading without a number belongs to the last that has one; among such, levels count. */
    private int byNumber(Heading heading, int depth) {
        if (depth > 0) {
            numberedRank = depth;
            firstWithout = 0;
            return depth;
        }
        if (firstWithout == 0) {
            firstWithout = heading.level();
        }
        return last == 0 ? 1 : numberedRank + 1 + Math.max(0, heading.level() - firstWithout);
    }
}
