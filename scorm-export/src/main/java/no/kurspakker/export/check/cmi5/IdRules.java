package no.kurspakker.export.check.cmi5;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.kurspakker.course.Iri;
import org.jdom2.Element;

/** Ids that are whole IRIs (3.0), each of them once (13.1.2 to 13.1.4), and references to objectives that there are. */
final class IdRules {

    private static final List<String> WITH_ID = List.of("course", "block", "objective", "au");

    private final List<StructureFault> faults = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private IdRules() {}

    static List<StructureFault> faults(Element root) {
        IdRules rules = new IdRules();
        for (String name : WITH_ID) {
            Elements.named(root, name).forEach(rules::judge);
        }
        Set<String> objectives = new HashSet<>();
        for (Element objective : Elements.named(root, "objective")) {
            if (objective.getAttribute("id") != null) {
                objectives.add(objective.getAttributeValue("id").strip());
            }
        }
        for (Element objective : Elements.named(root, "objective")) {
            String reference = objective.getAttributeValue("idref");
            if (reference != null && !objectives.contains(reference.strip())) {
                rules.report(Cmi5Problem.OBJECTIVE_UNKNOWN, objective, reference);
            }
        }
        return rules.faults;
    }

    private void judge(Element element) {
        String id = element.getAttributeValue("id");
        if (id != null) {
            judgeIri(element, id);
            if (!seen.add(id.strip())) {
                report(Cmi5Problem.ID_TWICE, element, id);
            }
        }
        String type = element.getAttributeValue("activityType");
        if (type != null) {
            judgeIri(element, type);
        }
    }

    private void judgeIri(Element element, String id) {
        if (!Iri.isValid(id.strip())) {
            report(Cmi5Problem.ID_NOT_IRI, element, id);
        }
    }

    private void report(Cmi5Problem code, Element element, String id) {
        faults.add(StructureFault.of(code, ElementPath.of(element), id));
    }
}
