package no.kurspakker.export.scorm12;

import java.util.Map;
import java.util.Set;
import no.kurspakker.course.Course;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.manifest.ControlDocuments;
import no.kurspakker.export.manifest.ManifestXml;
import no.kurspakker.export.manifest.SingleSco;
import no.kurspakker.export.xml.XmlFile;

/** The files of a course as a SCORM 1.2 package. */
public final class Scorm12Package {

    /** The schemas in the package root (Content Aggregation Model 2.3.1). */
    public static final Set<String> CONTROL_DOCUMENTS = Set.of(
            "adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd", "imsmd_rootv1p2p1.xsd");

    private Scorm12Package() {}

    /** {@return {@code content} with the manifest that lists it} */
    public static PackageTree of(Course course, PackageTree content) {
        SingleSco sco = SingleSco.of(course, content);
        return content.with(ControlDocuments.of("scorm12", CONTROL_DOCUMENTS))
                .with(Map.of(ManifestXml.PATH, XmlFile.write(Scorm12Manifest.of(sco))));
    }
}
