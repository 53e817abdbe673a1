package no.kurspakker.export.scorm2004;

import java.util.Map;
import java.util.Set;
import no.kurspakker.course.Course;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.manifest.ControlDocuments;
import no.kurspakker.export.manifest.ManifestXml;
import no.kurspakker.export.manifest.SingleSco;
import no.kurspakker.export.xml.XmlFile;

/** The files of a course as a SCORM 2004 4th edition package. */
public final class Scorm2004Package {

    /** The schemas in the package root (Content Aggregation Model 3.4.1), and the DTDs that one of them names. */
    public static final Set<String> CONTROL_DOCUMENTS = Set.of(
            "XMLSchema.dtd",
            "adlcp_v1p3.xsd",
            "adlnav_v1p3.xsd",
            "adlseq_v1p3.xsd",
            "datatypes.dtd",
            "imscp_v1p1.xsd",
            "imsss_v1p0.xsd",
            "imsss_v1p0auxresource.xsd",
            "imsss_v1p0control.xsd",
            "imsss_v1p0delivery.xsd",
            "imsss_v1p0limit.xsd",
            "imsss_v1p0objective.xsd",
            "imsss_v1p0random.xsd",
            "imsss_v1p0rollup.xsd",
            "imsss_v1p0seqrule.xsd",
            "imsss_v1p0util.xsd",
            "xml.xsd");

    private Scorm2004Package() {}

    /** {@return {@code content} with the manifest that lists it} */
    public static PackageTree of(Course course, PackageTree content) {
        SingleSco sco = SingleSco.of(course, content);
        return content.with(ControlDocuments.of("scorm2004", CONTROL_DOCUMENTS))
                .with(Map.of(ManifestXml.PATH, XmlFile.write(Scorm2004Manifest.of(sco))));
    }
}
