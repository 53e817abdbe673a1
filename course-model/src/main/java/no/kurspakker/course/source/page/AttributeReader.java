package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.markdown.Attribute;
import no.kurspakker.course.source.markdown.AttributeText;
import no.kurspakker.course.source.markdown.FenceBlock;
import no.kurspakker.course.source.markdown.MarkedText;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Proposal;

/** Reads attributes and holds them against those that a kind of block may have. */
final class AttributeReader {

    private static final List<String> EVERYWHERE = List.of("lang", "foreign");

    private final PageScope scope;
    private final SourceSpan place;
    private final List<String> allowed;

    private AttributeReader(PageScope scope, SourceSpan place, List<String> own) {
        this.scope = scope;
        this.place = place;
        this.allowed = new ArrayList<>(own);
        allowed.addAll(EVERYWHERE);
    }

    static Optional<Attributes> inline(MarkedText node, PageScope scope) {
        org.commonmark.node.SourceSpan end =
                node.getSourceSpans().get(node.getSourceSpans().size() - 1);
        int braces = end.getLength() - node.attributes().length();
        SourceSpan place = scope.place(end.subSpan(Math.max(braces, 0)));
        return new AttributeReader(scope, place, List.of()).read(node.attributes());
    }

    /** Empty with problems if they cannot be read or one that has to be there is missing. */
    static Optional<Attributes> block(FenceBlock node, FenceKind kind, PageScope scope) {
        SourceSpan start = scope.place(node);
        int column = scope.written(node.getSourceSpans().get(0))
                .indexOf(node.opening().attributes());
        SourceSpan place =
                new SourceSpan(start.file(), start.line(), start.column() + Math.max(column, 0));
        Optional<Attributes> attributes = new AttributeReader(scope, place, kind.attributes())
                .read(node.opening().attributes());
        boolean complete = attributes.isPresent();
        for (String name : kind.required()) {
            if (attributes.isPresent() && !attributes.get().has(name)) {
                scope.problem(
                        CourseProblem.ATTRIBUTE_MISSING, start, node.opening().kind(), name);
                complete = false;
            }
        }
        return complete ? attributes : Optional.empty();
    }

    private Optional<Attributes> read(String text) {
        Optional<List<Attribute>> attributes = AttributeText.parse(text);
        if (attributes.isEmpty()) {
            scope.problem(CourseProblem.ATTRIBUTES_UNREADABLE, place, text);
            return Optional.empty();
        }
        Map<String, Attribute> byName = new LinkedHashMap<>();
        for (Attribute attribute : attributes.get()) {
            check(attribute);
            if (byName.putIfAbsent(attribute.name(), attribute) != null) {
                problem(CourseProblem.ATTRIBUTE_DUPLICATE, attribute, attribute.name());
            }
        }
        return Optional.of(new Attributes(byName, place));
    }

    private void check(Attribute attribute) {
        String name = attribute.name();
        if (!allowed.contains(name)) {
            problem(
                    CourseProblem.ATTRIBUTE_UNKNOWN,
                    attribute,
                    name,
                    String.join(", ", allowed),
                    Proposal.of(name, allowed));
            return;
        }
        boolean flag = name.equals("foreign");
        boolean blank = attribute.value().filter(value -> !value.isBlank()).isEmpty();
        if (!flag && blank) {
            problem(CourseProblem.ATTRIBUTE_INVALID, attribute, name, "", "…", name + "=\"…\"");
        } else if (flag && attribute.value().isPresent()) {
            problem(
                    CourseProblem.ATTRIBUTE_INVALID,
                    attribute,
                    name,
                    attribute.value().get(),
                    name,
                    name);
        }
    }

    private void problem(CourseProblem code, Attribute attribute, String... arguments) {
        SourceSpan at =
                new SourceSpan(place.file(), place.line(), place.column() + attribute.offset());
        scope.problem(code, at, arguments);
    }
}
