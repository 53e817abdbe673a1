package no.kurspakker.export.inspect.cmi5;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.kurspakker.export.inspect.container.PackageFiles;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.XmlDocument;
import no.kurspakker.export.inspect.reading.XmlElement;

/** Elements and attributes of another namespace, which need a schema of their own in the package (13.1.5). */
final class ExtensionRule {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Set<String> NEED_NONE = Set.of(CourseStructure.NAMESPACE, XSI, "");
    private static final String XML_PREFIX = "xml";

    private ExtensionRule() {}

    static boolean isKept(
            XmlDocument document, List<Placed> all, PackageFiles files, Findings findings) {
        Set<String> known = described(document.root(), files);
        known.addAll(NEED_NONE);
        boolean kept = true;
        for (Placed placed : all) {
            for (String namespace : namespaces(placed.element(), document.prefixes())) {
                if (known.add(namespace)) {
                    kept = false;
                    findings.at(
                            placed.element().place(),
                            PackageFinding.CMI5_EXTENSION_WITHOUT_SCHEMA,
                            placed.path(),
                            namespace);
                }
            }
        }
        return kept;
    }

    private static List<String> namespaces(XmlElement element, Map<String, String> prefixes) {
        Stream<String> ofAttributes = element.attributes().keySet().stream()
                .filter(name -> name.indexOf(':') > 0)
                .map(name -> name.substring(0, name.indexOf(':')))
                .filter(prefix -> !prefix.equals(XML_PREFIX))
                .map(prefix -> prefixes.getOrDefault(prefix, ""));
        return Stream.concat(Stream.of(element.namespace()), ofAttributes).toList();
    }

    /** {@return the namespaces whose schema {@code xsi:schemaLocation} names and the package holds} */
    private static Set<String> described(XmlElement root, PackageFiles files) {
        Set<String> described = new HashSet<>();
        String pairs = root.attribute("schemaLocation").orElse("");
        String[] parts = pairs.strip().split("\\s+", -1);
        for (int i = 1; i < parts.length; i += 2) {
            if (files.has(parts[i])) {
                described.add(parts[i - 1]);
            }
        }
        return described;
    }
}
