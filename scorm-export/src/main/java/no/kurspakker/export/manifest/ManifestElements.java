package no.kurspakker.export.manifest;

import java.util.List;
import no.kurspakker.export.PackagePath;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** The elements of IMS Content Packaging that every edition writes alike, in the namespace of that edition. */
public final class ManifestElements {

    private final Namespace namespace;

    /** @param namespace without prefix: Moodle matches names literally */
    public ManifestElements(Namespace namespace) {
        this.namespace = namespace;
    }

    /** {@return an empty element} */
    public Element of(String name) {
        return new Element(name, namespace);
    }

    /** {@return an element with text} */
    public Element of(String name, String text) {
        return of(name).setText(text);
    }

    /**
     * {@return {@code <metadata>}}
     *
     * @param version as the edition spells it, exactly
     */
    public Element metadata(String version) {
        return of("metadata")
                .addContent(of("schema", "ADL SCORM"))
                .addContent(of("schemaversion", version));
    }

    /** {@return {@code <resource>} of web content with one {@code <file>} for each file} */
    public Element resource(SingleSco sco) {
        Element resource = of("resource")
                .setAttribute("identifier", sco.resourceId())
                .setAttribute("type", "webcontent")
                .setAttribute("href", SingleSco.LAUNCH.value());
        files(sco.files()).forEach(resource::addContent);
        return resource;
    }

    private List<Element> files(List<PackagePath> files) {
        return files.stream()
                .map(file -> of("file").setAttribute("href", file.value()))
                .toList();
    }
}
