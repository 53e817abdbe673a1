package no.kurspakker.export.inspect.cmi5;

import java.util.List;
import java.util.Optional;
import no.kurspakker.export.inspect.container.PackageFiles;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.XmlDocument;
import no.kurspakker.export.inspect.reading.XmlElement;

/**
 * Holds a course structure against the rules of cmi5: the schema's (13.2), those that a schema cannot say (8.1, 13.1, 14.1), and,
 * in a package that says what it tracks, one AU for each unit under its own id.
 */
public final class CourseStructure {

    static final String NAMESPACE = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd";

    private CourseStructure() {}

    /**
     * Reports what is wrong with {@code document}; what follows from another fault is not told.
     *
     * @param tracking the package's {@code tracking.json}, if it has one
     */
    public static void judge(
            XmlDocument document,
            PackageFiles files,
            Optional<byte[]> tracking,
            Findings findings) {
        XmlElement element = document.root();
        Placed root = Placed.root(element);
        if (!root.is("courseStructure")) {
            String written = "{" + element.namespace() + "}" + element.name();
            findings.at(
                    element.place(),
                    PackageFinding.CMI5_STRUCTURE_FORM,
                    root.path(),
                    written,
                    NAMESPACE);
            return;
        }
        if (new StructureForm(findings).isKept(root)) {
            List<Placed> all = root.all();
            boolean sound = IdRules.areKept(all, findings);
            sound &= ExtensionRule.isKept(document, all, files, findings);
            sound &= new AddressRules(files, findings).areKept(all);
            if (sound) {
                tracking.flatMap(TrackedUnits::read)
                        .ifPresent(units -> new PlanRules(units, findings).judge(all));
            }
        }
    }
}
