package no.kurspakker.export.check.cmi5;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.kurspakker.export.PackagePath;
import org.jdom2.Attribute;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;

/** Elements and attributes of another namespace, which need a schema of their own in the package (13.1.5). */
final class ExtensionRule {

    private static final Namespace XSI =
            Namespace.getNamespace("http://www.w3.org/2001/XMLSchema-instance");
    private static final Set<Namespace> NEED_NONE =
            Set.of(StructureForm.CMI5, XSI, Namespace.NO_NAMESPACE, Namespace.XML_NAMESPACE);

    private ExtensionRule() {}

    static List<StructureFault> faults(Element root, Set<PackagePath> files) {
        Set<String> described = described(root, files);
        Set<String> told = new HashSet<>();
        List<StructureFault> faults = new ArrayList<>();
        for (Element element : root.getDescendants(Filters.element())) {
            for (Namespace namespace : namespaces(element)) {
                String uri = namespace.getURI();
                if (!NEED_NONE.contains(namespace) && !described.contains(uri) && told.add(uri)) {
                    faults.add(StructureFault.of(
                            Cmi5Problem.EXTENSION_WITHOUT_SCHEMA, ElementPath.of(element), uri));
                }
            }
        }
        return faults;
    }

    private static List<Namespace> namespaces(Element element) {
        List<Namespace> namespaces = new ArrayList<>(List.of(element.getNamespace()));
        element.getAttributes().stream().map(Attribute::getNamespace).forEach(namespaces::add);
        return namespaces;
    }

    /** {@return the namespaces whose schema {@code xsi:schemaLocation} names and the package holds} */
    private static Set<String> described(Element root, Set<PackagePath> files) {
        Set<String> described = new HashSet<>();
        String pairs = root.getAttributeValue("schemaLocation", XSI, "");
        String[] parts = pairs.strip().split("\\s+", -1);
        for (int i = 1; i < parts.length; i += 2) {
            String file = parts[i];
            if (files.stream().anyMatch(path -> path.value().equals(file))) {
                described.add(parts[i - 1]);
            }
        }
        return described;
    }
}
