package no.kurspakker.export.check.cmi5;

import org.jdom2.Element;

/** Where an element stands: {@code courseStructure/block[2]/au[1]}. */
final class ElementPath {

    private ElementPath() {}

    static String of(Element element) {
        Element parent = element.getParentElement();
        if (parent == null) {
            return element.getName();
        }
        var alike = parent.getChildren(element.getName(), element.getNamespace());
        String place = alike.size() > 1 ? "[" + (alike.indexOf(element) + 1) + "]" : "";
        return of(parent) + "/" + element.getName() + place;
    }
}
