package no.kurspakker.export.inspect.cmi5;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.export.inspect.reading.XmlElement;

/**
 * An element of a course structure and where it stands.
 *
 * @param step its name, with its number among those alike if there are several
 */
record Placed(XmlElement element, Optional<Placed> parent, String step) {

    static Placed root(XmlElement root) {
        return new Placed(root, Optional.empty(), root.name());
    }

    /** {@return such as {@code courseStructure/block[2]/au[1]}} */
    String path() {
        return parent.map(outer -> outer.path() + "/").orElse("") + step;
    }

    List<Placed> children() {
        Map<String, Integer> counts = new HashMap<>();
        element.children().forEach(child -> counts.merge(key(child), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        List<Placed> children = new ArrayList<>();
        for (XmlElement child : element.children()) {
            int number = seen.merge(key(child), 1, Integer::sum);
            boolean isOne = counts.getOrDefault(key(child), 0) == 1;
            String name = isOne ? child.name() : child.name() + "[" + number + "]";
            children.add(new Placed(child, Optional.of(this), name));
        }
        return children;
    }

    private static String key(XmlElement element) {
        return element.namespace() + " " + element.name();
    }

    /** {@return this and all below it, in the order of the document} */
    List<Placed> all() {
        List<Placed> all = new ArrayList<>();
        addTo(all);
        return all;
    }

    private void addTo(List<Placed> all) {
        all.add(this);
        children().forEach(child -> child.addTo(all));
    }

    /** {@return whether it is the element {@code name} of the schema} */
    boolean is(String name) {
        return isOfSchema() && element.name().equals(name);
    }

    boolean isOfSchema() {
        return element.namespace().equals(CourseStructure.NAMESPACE);
    }
}
