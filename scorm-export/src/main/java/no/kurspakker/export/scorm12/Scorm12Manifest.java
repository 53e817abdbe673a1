package no.kurspakker.export.scorm12;

import no.kurspakker.export.manifest.ManifestElements;
import no.kurspakker.export.manifest.ManifestXml;
import no.kurspakker.export.manifest.SingleSco;

import org.jdom2.Element;
import org.jdom2.Namespace;

/** Maps a package to the elements of SCORM 1.2 (Content Aggregation Model 2.3.2). */
final class Scorm12Manifest {

    private static final Namespace IMSCP =
            Namespace.getNamespace("http://www.imsproject.org/xsd/imscp_rootv1p1p2");
    private static final Namespace ADLCP =
            Namespace.getNamespace("adlcp", "http://www.adlnet.org/xsd/adlcp_rootv1p2");

    private static final ManifestElements ELEMENTS = new ManifestElements(IMSCP);

    private Scorm12Manifest() {}

    /** {@return the root; no mastery score, which would override the status that the player reports} */
    static Element of(SingleSco sco) {
        Element manifest = ELEMENTS.of("manifest").setAttribute("identifier", sco.manifestId());
        manifest.addNamespaceDeclaration(ADLCP);
        ManifestXml.locateSchemas(
                manifest,
                IMSCP.getURI(),
                "imscp_rootv1p1p2.xsd",
                ADLCP.getURI(),
                "adlcp_rootv1p2.xsd");
        return manifest.addContent(ELEMENTS.metadata("1.2"))
                .addContent(organizations(sco))
                .addContent(ELEMENTS.of("resources").addContent(resource(sco)));
    }

    private static Element organizations(SingleSco sco) {
        Element item = ELEMENTS.of("item")
                .setAttribute("identifier", sco.itemId())
                .setAttribute("identifierref", sco.resourceId())
                .addContent(ELEMENTS.of("title", sco.title()));
        Element organization = ELEMENTS.of("organization")
                .setAttribute("identifier", sco.organizationId())
                .addContent(ELEMENTS.of("title", sco.title()))
                .addContent(item);
        return ELEMENTS.of("organizations")
                .setAttribute("default", sco.organizationId())
                .addContent(organization);
    }

    private static Element resource(SingleSco sco) {
        return ELEMENTS.resource(sco).setAttribute("scormtype", "sco", ADLCP);
    }
}
