package no.kurspakker.course.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.kurspakker.course.source.page.AnchorUse;
import no.kurspakker.course.source.page.PageContent;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;
import no.kurspakker.course.source.problem.Proposal;

/** Finds links to headings that are not there; it needs all pages. */
final class AnchorCheck {

    private final Findings findings;

    AnchorCheck(Findings findings) {
        this.findings = findings;
    }

    void check(List<ReadPage> pages) {
        Map<String, PageContent> byFile = new HashMap<>();
        pages.forEach(read -> byFile.put(read.page().file(), read.content()));
        check(pages, byFile);
    }

    /** @param byFile the pages that links from {@code pages} lead to */
    void check(List<ReadPage> pages, Map<String, PageContent> byFile) {
        Map<String, Set<String>> anchors = new HashMap<>();
        byFile.forEach((file, content) -> {
            if (content.isComplete()) {
                anchors.put(file, content.anchors());
            }
        });
        for (ReadPage read : pages) {
            for (AnchorUse use : read.content().anchorUses()) {
                Set<String> there = anchors.get(use.file());
                if (there != null && !there.contains(use.anchor())) {
                    findings.add(
                            CourseProblem.LINK_ANCHOR_MISSING,
                            use.source(),
                            use.anchor(),
                            use.file(),
                            proposal(use, there));
                }
            }
        }
    }

    private String proposal(AnchorUse use, Set<String> there) {
        return findings.isOpenFor(CourseProblem.LINK_ANCHOR_MISSING)
                ? Proposal.of(use.anchor(), there)
                : "";
    }
}
