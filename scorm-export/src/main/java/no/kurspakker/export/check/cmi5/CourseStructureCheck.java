package no.kurspakker.export.check.cmi5;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.tracking.TrackingPlan;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;

/**
 * Holds a course structure against the rules of cmi5, and against what is tracked: the schema's (13.2), those that a schema cannot
 * say (8.1, 13.1, 14.1), and one AU for each unit under its own id.
 */
public final class CourseStructureCheck {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final TrackingPlan plan;
    private final Set<PackagePath> files;

    /**
     * @param plan of the course
     * @param files in the package
     */
    public CourseStructureCheck(TrackingPlan plan, Set<PackagePath> files) {
        this.plan = plan;
        this.files = Set.copyOf(files);
    }

    /**
     * {@return what is wrong with {@code structure}; what follows from another fault is not told}
     *
     * @throws IOException if it cannot be read
     */
    public List<StructureFault> faults(Content structure) throws IOException {
        Element root;
        try (InputStream in = structure.open()) {
            root = builder().build(in).getRootElement();
        } catch (JDOMException malformed) {
            return List.of(StructureFault.of(
                    Cmi5Problem.STRUCTURE_UNREADABLE, String.valueOf(malformed.getMessage())));
        }
        List<StructureFault> form = StructureForm.faults(root);
        if (!form.isEmpty()) {
            return form;
        }
        List<StructureFault> faults = new ArrayList<>(IdRules.faults(root));
        faults.addAll(ExtensionRule.faults(root, files));
        faults.addAll(new AddressRules(files).faults(root));
        if (faults.isEmpty()) {
            faults.addAll(new PlanRules(plan).faults(root));
        }
        return faults;
    }

    /** Without document types, and so without entities of any kind. */
    private static SAXBuilder builder() {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature(NO_DOCTYPE, true);
        builder.setExpandEntities(false);
        return builder;
    }
}
