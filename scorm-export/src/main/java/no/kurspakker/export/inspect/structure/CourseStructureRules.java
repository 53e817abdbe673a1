package no.kurspakker.export.inspect.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.export.check.Target;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.XmlDocument;
import no.kurspakker.export.inspect.reading.XmlElement;
import no.kurspakker.export.inspect.reading.XmlReading;

/** Reads and judges a {@code cmi5.xml}, the course structure of cmi5 (section 13). */
final class CourseStructureRules {

    static final String NAME = "cmi5.xml";
    private static final String NAMESPACE =
            "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

    private final Material material;
    private final Findings findings;
    private final List<Launch> launches = new ArrayList<>();

    private CourseStructureRules(Material material, Findings findings) {
        this.material = material;
        this.findings = findings;
    }

    static Structure read(byte[] bytes, Material material, Findings findings) {
        Optional<XmlDocument> document = XmlReading.read(NAME, bytes, findings);
        return document.map(one -> new CourseStructureRules(material, findings).judge(one.root()))
                .orElse(Structure.unknown());
    }

    private Structure judge(XmlElement root) {
        if (!root.name().equals("courseStructure")) {
            findings.at(
                    root.place(),
                    PackageFinding.MANIFEST_ROOT_WRONG,
                    root.written(),
                    "courseStructure");
            return Structure.unknown();
        }
        if (!root.namespace().equals(NAMESPACE)) {
            findings.at(
                    root.place(), PackageFinding.NAMESPACE_UNKNOWN, root.namespace(), NAMESPACE);
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
        if (!address.isEmpty() && !Target.of(address).needsNetwork()) {
            new FileAddress(material.files(), findings)
                    .resolve(
                            unit.child("url").orElseThrow(),
                            address,
                            PackageFinding.START_PAGE_MISSING);
        }
        launches.add(new Launch(unit.attribute("id").orElse(""), title(unit), address, true));
    }

    private static String title(XmlElement element) {
        return element.child("title")
                .flatMap(title -> title.child("langstring"))
                .map(one -> one.text().strip())
                .orElse("");
    }
}
