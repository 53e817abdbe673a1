package no.kurspakker.export.check.cmi5;

import java.util.ArrayList;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.filter.Filters;

/** Finds elements of a course structure wherever they stand. */
final class Elements {

    private Elements() {}

    /** {@return the elements called {@code name}, in the order of the document} */
    static List<Element> named(Element root, String name) {
        List<Element> found = new ArrayList<>();
        root.getDescendants(Filters.element(name, StructureForm.CMI5)).forEach(found::add);
        return found;
    }
}
