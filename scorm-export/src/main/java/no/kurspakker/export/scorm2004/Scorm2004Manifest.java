package no.kurspakker.export.scorm2004;

import no.kurspakker.export.manifest.ManifestElements;
import no.kurspakker.export.manifest.ManifestXml;
import no.kurspakker.export.manifest.SingleSco;

import org.jdom2.Element;
import org.jdom2.Namespace;

/** Maps a package to the elements of SCORM 2004 4th edition (Content Aggregation Model 3.4). */
final class Scorm2004Manifest {

    private static final Namespace IMSCP =
            Namespace.getNamespace("http://www.imsglobal.org/xsd/imscp_v1p1");
    private static final Namespace ADLCP =
            Namespace.getNamespace("adlcp", "http://www.adlnet.org/xsd/adlcp_v1p3");
    private static final Namespace ADLNAV =
            Namespace.getNamespace("adlnav", "http://www.adlnet.org/xsd/adlnav_v1p3");
    private static final Namespace IMSSS =
            Namespace.getNamespace("imsss", "http://www.imsglobal.org/xsd/imsss");

    private static final ManifestElements ELEMENTS = new ManifestElements(IMSCP);

    private Scorm2004Manifest() {}

    /** {@return the root; no global objectives, since Moodle cannot import their {@code mapInfo}} */
    static Element of(SingleSco sco) {
        Element manifest = ELEMENTS.of("manifest").setAttribute("identifier", sco.manifestId());
        manifest.addNamespaceDeclaration(ADLCP);
        manifest.addNamespaceDeclaration(ADLNAV);
        manifest.addNamespaceDeclaration(IMSSS);
        ManifestXml.locateSchemas(
                manifest,
                IMSCP.getURI(),
                "imscp_v1p1.xsd",
                ADLCP.getURI(),
                "adlcp_v1p3.xsd",
                ADLNAV.getURI(),
                "adlnav_v1p3.xsd",
                IMSSS.getURI(),
                "imsss_v1p0.xsd");
        return manifest.addContent(ELEMENTS.metadata("2004 4th Edition"))
                .addContent(organizations(sco))
                .addContent(ELEMENTS.of("resources").addContent(resource(sco)));
    }

    private static Element organizations(SingleSco sco) {
        Element organization = ELEMENTS.of("organization")
                .setAttribute("identifier", sco.organizationId())
                .addContent(ELEMENTS.of("title", sco.title()))
                .addContent(item(sco))
                .addContent(sequencing("controlMode", "choice", "flow"));
        return ELEMENTS.of("organizations")
                .setAttribute("default", sco.organizationId())
                .addContent(organization);
    }

    private static Element item(SingleSco sco) {
        return ELEMENTS.of("item")
                .setAttribute("identifier", sco.itemId())
                .setAttribute("identifierref", sco.resourceId())
                .addContent(ELEMENTS.of("title", sco.title()))
                // Without this a platform may call the SCO complete as soon as it is closed.
                .addContent(sequencing(
                        "deliveryControls", "completionSetByContent", "objectiveSetByContent"))
                .addContent(presentation());
    }

    /** {@return {@code <imsss:sequencing>} with one element whose {@code attributes} are true} */
    private static Element sequencing(String name, String... attributes) {
        Element element = new Element(name, IMSSS);
        for (String attribute : attributes) {
            element.setAttribute(attribute, "true");
        }
        return new Element("sequencing", IMSSS).addContent(element);
    }

    /** {@return what hides the platform's own buttons, which lead nowhere in a package with one SCO} */
    private static Element presentation() {
        Element buttons = new Element("navigationInterface", ADLNAV)
                .addContent(new Element("hideLMSUI", ADLNAV).setText("continue"))
                .addContent(new Element("hideLMSUI", ADLNAV).setText("previous"));
        return new Element("presentation", ADLNAV).addContent(buttons);
    }

    private static Element resource(SingleSco sco) {
        return ELEMENTS.resource(sco).setAttribute("scormType", "sco", ADLCP);
    }
}
