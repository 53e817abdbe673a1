package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.AsciiName;
import no.kurspakker.course.Block;
import no.kurspakker.course.PageText;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.text.PlainText;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Reads a page as headings with what stands under them. */
final class SectionReader {

    private static final int TOP_LEVEL = 2;

    private final PageScope scope;
    private final Anchors anchors = new Anchors();
    private final List<PageHeading> headings = new ArrayList<>();
    private int levelBefore = TOP_LEVEL - 1;

    SectionReader(PageScope scope) {
        this.scope = scope;
    }

    List<PageHeading> headings() {
        return List.copyOf(headings);
    }

    PageText read(List<Node> nodes) {
        int first = nextHeading(nodes, 0);
        List<Block> lead = BlockReader.read(nodes.subList(0, first), scope, 0);
        List<FlatSection> flat = new ArrayList<>();
        for (int at = first; at < nodes.size(); at = nextHeading(nodes, at + 1)) {
            flat.add(section(
                    (Heading) nodes.get(at), nodes.subList(at + 1, nextHeading(nodes, at + 1))));
        }
        List<FlatSection> followed = scope.page()
                .original()
                .map(original -> new TranslatedAnchors(original, scope).follow(flat))
                .orElse(flat);
        List<FlatSection> named = followed.stream().map(this::named).toList();
        named.forEach(section -> headings.add(new PageHeading(section.level(), section.anchor())));
        return new PageText(lead, SectionTree.of(named));
    }

    private static int nextHeading(List<Node> nodes, int from) {
        int at = from;
        while (at < nodes.size() && !(nodes.get(at) instanceof Heading)) {
            at++;
        }
        return at;
    }

    private FlatSection section(Heading heading, List<Node> under) {
        SourceSpan place = scope.place(heading);
        HeadingText text = HeadingText.of(InlineReader.read(heading, scope));
        String plain = PlainText.of(text.title()).strip();
        if (plain.isEmpty()) {
            scope.problem(CourseProblem.HEADING_EMPTY, place);
        }
        checkLevel(heading.getLevel(), plain, place);
        String anchor = text.braces().map(braces -> anchor(braces, place)).orElse("");
        return new FlatSection(
                heading.getLevel(), anchor, text.title(), BlockReader.read(under, scope, 0), place);
    }

    private void checkLevel(int level, String title, SourceSpan place) {
        if (level < TOP_LEVEL) {
            scope.problem(CourseProblem.HEADING_LEVEL_ONE, place, title);
        } else if (level > levelBefore + 1) {
            scope.problem(
                    CourseProblem.HEADING_JUMP,
                    place,
                    "#".repeat(level) + " " + title,
                    "#".repeat(levelBefore + 1) + " " + title);
        }
        levelBefore = Math.max(level, TOP_LEVEL);
    }

    /** The anchor between the braces, or empty with a problem. */
    private String anchor(String braces, SourceSpan place) {
        String name = braces.startsWith("#") ? braces.substring(1) : braces;
        if (!HeadingText.isAnchor(braces)) {
            String proposal = AsciiName.of(name);
            scope.problem(
                    CourseProblem.ANCHOR_INVALID,
                    place,
                    braces,
                    proposal.isEmpty() ? "x" : proposal);
            scope.leaveOut();
            return "";
        }
        if (Anchors.isOfFootnote(name)) {
            scope.problem(CourseProblem.ANCHOR_RESERVED, place, name);
        }
        Optional<SourceSpan> first = anchors.write(name, place);
        first.ifPresent(earlier -> scope.problem(
                CourseProblem.ANCHOR_DUPLICATE, place, name, Integer.toString(earlier.line())));
        return name;
    }

    private FlatSection named(FlatSection section) {
        return section.anchor().isEmpty()
                ? section.withAnchor(anchors.make(PlainText.of(section.title()), section.source()))
                : section;
    }
}
