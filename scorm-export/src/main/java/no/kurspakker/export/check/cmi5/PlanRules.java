package no.kurspakker.export.check.cmi5;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import org.jdom2.Element;

/** One AU for each unit, under the id that every format gives it, with the completion rule of the course. */
final class PlanRules {

    private final TrackingPlan plan;
    private final List<StructureFault> faults = new ArrayList<>();

    PlanRules(TrackingPlan plan) {
        this.plan = plan;
    }

    List<StructureFault> faults(Element root) {
        for (Element course : Elements.named(root, "course")) {
            compare(
                    course,
                    course.getAttributeValue("id"),
                    plan.courseActivityId().value());
        }
        Map<String, TrackedUnit> missing = new LinkedHashMap<>();
        plan.units().forEach(unit -> missing.put(unit.activityId().value(), unit));
        for (Element au : Elements.named(root, "au")) {
            String id = au.getAttributeValue("id").strip();
            TrackedUnit unit = missing.remove(id);
            if (unit == null) {
                faults.add(StructureFault.of(Cmi5Problem.AU_WITHOUT_UNIT, ElementPath.of(au), id));
            } else {
                judge(au, unit);
            }
        }
        missing.keySet()
                .forEach(id -> faults.add(StructureFault.of(Cmi5Problem.UNIT_WITHOUT_AU, id)));
        return faults;
    }

    private void judge(Element au, TrackedUnit unit) {
        boolean isRequired = plan.required().contains(unit);
        compare(
                au,
                au.getAttributeValue("moveOn", "NotApplicable"),
                isRequired ? "Completed" : "NotApplicable");
        Element url = au.getChild("url", StructureForm.CMI5);
        compare(url, url.getTextTrim(), "index.html?unit=" + unit.id().value());
    }

    private void compare(Element element, String found, String expected) {
        if (!found.strip().equals(expected)) {
            faults.add(StructureFault.of(
                    Cmi5Problem.AU_DIFFERS, ElementPath.of(element), found, expected));
        }
    }
}
