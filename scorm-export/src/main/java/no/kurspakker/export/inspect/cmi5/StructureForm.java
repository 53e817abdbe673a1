package no.kurspakker.export.inspect.cmi5;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;

/** Whether the elements of a course structure stand as its schema says (13.2). */
final class StructureForm {

    private final Findings findings;
    private boolean kept = true;

    StructureForm(Findings findings) {
        this.findings = findings;
    }

    boolean isKept(Placed root) {
        judge(root, Shape.STRUCTURE);
        return kept;
    }

    private void judge(Placed placed, Shape shape) {
        List<Placed> children = placed.children();
        judgeChildren(placed, children, shape);
        judgeAttributes(placed, shape);
        if (shape != Shape.ANYTHING) {
            for (Placed child : children) {
                if (child.isOfSchema()) {
                    judge(child, shape.child(child.element().name()));
                }
            }
        }
    }

    private void judgeChildren(Placed placed, List<Placed> children, Shape shape) {
        List<String> names = children.stream()
                .map(child -> child.isOfSchema() ? child.element().name() : "*")
                .toList();
        if (!shape.takes(names)) {
            report(placed, String.join(" ", names), shape.children());
        }
        String text = placed.element().text().strip();
        if (!shape.isText() && !text.isEmpty()) {
            report(placed, text, shape.children());
        }
        if (shape == Shape.TEXT && text.isEmpty()) {
            report(placed, text, ".+");
        }
    }

    private void judgeAttributes(Placed placed, Shape shape) {
        Map<String, String> written = placed.element().attributes();
        for (AttributeForm known : shape.attributes()) {
            String value = written.get(known.attribute());
            if (value == null ? known.isRequired() : !known.takes(value)) {
                String found = known.attribute() + "=\"" + (value == null ? "" : value) + "\"";
                report(placed, found, known.form());
            }
        }
        written.forEach((name, value) -> {
            boolean isOurs = name.indexOf(':') < 0 && shape != Shape.ANYTHING;
            if (isOurs
                    && shape.attributes().stream()
                            .noneMatch(one -> one.attribute().equals(name))) {
                String known = shape.attributes().stream()
                        .map(AttributeForm::attribute)
                        .collect(Collectors.joining("|"));
                report(placed, name + "=\"" + value + "\"", known);
            }
        });
    }

    private void report(Placed placed, String found, String expected) {
        kept = false;
        findings.at(
                placed.element().place(),
                PackageFinding.CMI5_STRUCTURE_FORM,
                placed.path(),
                found,
                expected);
    }
}
