package no.kurspakker.export.check.cmi5;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** Whether the elements of a course structure stand as its schema says (13.2). */
final class StructureForm {

    static final Namespace CMI5 =
            Namespace.getNamespace("https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd");

    private final List<StructureFault> faults = new ArrayList<>();

    private StructureForm() {}

    static List<StructureFault> faults(Element root) {
        StructureForm form = new StructureForm();
        if (root.getName().equals("courseStructure") && root.getNamespace().equals(CMI5)) {
            form.judge(root, Shape.STRUCTURE);
        } else {
            form.report(root, "{" + root.getNamespaceURI() + "}" + root.getName(), CMI5.getURI());
        }
        return form.faults;
    }

    private void judge(Element element, Shape shape) {
        judgeChildren(element, shape);
        judgeAttributes(element, shape);
        if (shape != Shape.ANYTHING) {
            for (Element child : element.getChildren()) {
                if (child.getNamespace().equals(CMI5)) {
                    judge(child, shape.child(child.getName()));
                }
            }
        }
    }

    private void judgeChildren(Element element, Shape shape) {
        String names = element.getChildren().stream()
                .map(child -> child.getNamespace().equals(CMI5) ? child.getName() : "*")
                .map(name -> name + " ")
                .collect(Collectors.joining());
        if (!shape.takes(names)) {
            report(element, names.strip(), shape.children());
        }
        String text = element.getTextTrim();
        if (!shape.isText() && !text.isEmpty()) {
            report(element, text, shape.children());
        }
        if (shape == Shape.TEXT && text.isEmpty()) {
            report(element, text, ".+");
        }
    }

    private void judgeAttributes(Element element, Shape shape) {
        for (Attribute known : shape.attributes()) {
            String value = element.getAttributeValue(known.attribute());
            if (value == null ? known.isRequired() : !known.takes(value)) {
                String found = known.attribute() + "=\"" + (value == null ? "" : value) + "\"";
                report(element, found, known.form());
            }
        }
        for (org.jdom2.Attribute written : element.getAttributes()) {
            if (written.getNamespace().equals(Namespace.NO_NAMESPACE)
                    && shape != Shape.ANYTHING
                    && attribute(shape, written.getName()).isEmpty()) {
                String known = shape.attributes().stream()
                        .map(Attribute::attribute)
                        .collect(Collectors.joining("|"));
                report(element, written.getName() + "=\"" + written.getValue() + "\"", known);
            }
        }
    }

    private static Optional<Attribute> attribute(Shape shape, String name) {
        return shape.attributes().stream()
                .filter(known -> known.attribute().equals(name))
                .findFirst();
    }

    private void report(Element element, String found, String expected) {
        faults.add(StructureFault.of(
                Cmi5Problem.STRUCTURE_FORM, ElementPath.of(element), found, expected));
    }
}
