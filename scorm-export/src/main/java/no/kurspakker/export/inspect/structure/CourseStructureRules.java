package no.kurspakker.export.inspect.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.export.inspect.cmi5.CourseStructure;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.XmlDocument;
import no.kurspakker.export.inspect.reading.XmlElement;
import no.kurspakker.export.inspect.reading.XmlReading;

/** Reads and judges a {@code cmi5.xml}, the course structure of cmi5 (section 13). */
final class CourseStructureRules {

    static final String NAME = "cmi5.xml";
    private static final String TRACKING = "tracking.json";

    private final Material material;
    private final Findings findings;
    private final List<Launch> launches = new ArrayList<>();

    private CourseStructureRules(Material material, Findings findings) {
        this.material = material;
        this.findings = findings;
    }

    static Structure read(byte[] bytes, Material material, Findings findings) {
        Optional<XmlDocument> document =
                XmlReading.read(NAME, bytes, PackageFinding.CMI5_STRUCTURE_UNREADABLE, findings);
        return document.map(one -> new CourseStructureRules(material, findings).judge(one))
                .orElse(Structure.unknown());
    }

    private Structure judge(XmlDocument document) {
        XmlElement root = document.root();
        CourseStructure.judge(document, material.files(), material.file(TRACKING), findings);
        if (!root.name().equals("courseStructure")) {
            return Structure.unknown();
        }
        Optional<XmlElement> course = root.child("course");
        root.all("au").forEach(this::unit);
        return new Structure(
                PackageKind.CMI5,
                "1.0",
                course.flatMap(one -> one.attribute("id")).orElse(""),
                course.map(CourseStructureRules::title).orElse(""),
                launches);
    }

    private void unit(XmlElement unit) {
        String address = unit.child("url").map(one -> one.text().strip()).orElse("");
        launches.add(new Launch(unit.attribute("id").orElse(""), title(unit), address, true));
    }

    private static String title(XmlElement element) {
        return element.child("title")
                .flatMap(title -> title.child("langstring"))
                .map(one -> one.text().strip())
                .orElse("");
    }
}
