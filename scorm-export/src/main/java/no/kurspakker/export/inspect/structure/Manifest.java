package no.kurspakker.export.inspect.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.export.inspect.reading.XmlDocument;
import no.kurspakker.export.inspect.reading.XmlElement;

/**
 * An {@code imsmanifest.xml} that could be read.
 *
 * @param resources by identifier, the first of each
 */
record Manifest(
        XmlDocument document,
        Edition edition,
        List<XmlElement> organizations,
        Map<String, XmlElement> resources) {

    static final String NAME = "imsmanifest.xml";

    static Manifest of(XmlDocument document, Edition edition) {
        XmlElement root = document.root();
        Map<String, XmlElement> resources = new LinkedHashMap<>();
        root.child("resources")
                .map(all -> all.children("resource"))
                .orElse(List.of())
                .forEach(one ->
                        resources.putIfAbsent(one.identifier("identifier").orElse(""), one));
        List<XmlElement> organizations = root.child("organizations")
                .map(all -> all.children("organization"))
                .orElse(List.of());
        return new Manifest(document, edition, organizations, resources);
    }

    XmlElement root() {
        return document.root();
    }

    /** {@return the organization that platforms play} */
    Optional<XmlElement> organization() {
        Optional<String> id =
                root().child("organizations").flatMap(all -> all.identifier("default"));
        Optional<XmlElement> named = organizations.stream()
                .filter(one -> one.identifier("identifier").equals(id))
                .findFirst();
        return named.or(() -> organizations.stream().findFirst());
    }

    /** {@return every item of the organization that platforms play, in their order} */
    List<XmlElement> items() {
        return organization().map(one -> one.all("item")).orElse(List.of());
    }

    /** {@return what {@code resource} opens or lists as {@code href}, relative to the package root} */
    String address(XmlElement resource, String href) {
        String outer = root().child("resources").map(Manifest::base).orElse("");
        return base(root()) + outer + base(resource) + href;
    }

    static String base(XmlElement element) {
        return element.attributes().getOrDefault("xml:base", "");
    }

    static String title(XmlElement element) {
        return element.child("title").map(one -> one.text().strip()).orElse("");
    }

    Optional<String> scormType(XmlElement resource) {
        return resource.attribute("scormtype").or(() -> resource.attribute("scormType"));
    }
}
