package no.kurspakker.export.manifest;

import no.kurspakker.export.PackagePath;

import org.jdom2.Element;
import org.jdom2.Namespace;

/** What every {@code imsmanifest.xml} has. */
public final class ManifestXml {

    /** The one name and place that platforms look for. */
    public static final PackagePath PATH = new PackagePath("imsmanifest.xml");

    private static final Namespace XSI =
            Namespace.getNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");

    private ManifestXml() {}

    /** Tells where the schemas lie: pairs of namespace and file in the package root. */
    public static void locateSchemas(Element manifest, String... namespacesAndFiles) {
        manifest.setAttribute("schemaLocation", String.join(" ", namespacesAndFiles), XSI);
    }
}
