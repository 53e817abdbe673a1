package no.kurspakker.export.inspect.cmi5;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;

/** One AU for each unit, under the id that every format gives it, with the completion rule of the course. */
final class PlanRules {

    private final TrackedUnits tracked;
    private final Findings findings;

    PlanRules(TrackedUnits tracked, Findings findings) {
        this.tracked = tracked;
        this.findings = findings;
    }

    void judge(List<Placed> all) {
        Map<String, TrackedUnits.Unit> missing = new LinkedHashMap<>();
        tracked.units().forEach(unit -> missing.put(unit.id(), unit));
        for (Placed placed : all) {
            String id = IdRules.attribute(placed, "id").orElse("").strip();
            if (placed.is("course")) {
                compare(placed, id, tracked.course());
            } else if (placed.is("au")) {
                TrackedUnits.Unit unit = missing.remove(id);
                if (unit == null) {
                    findings.at(
                            placed.element().place(),
                            PackageFinding.CMI5_AU_WITHOUT_UNIT,
                            placed.path(),
                            id);
                } else {
                    judge(placed, unit);
                }
            }
        }
        Placed root = all.get(0);
        missing.keySet()
                .forEach(id -> findings.at(
                        root.element().place(), PackageFinding.CMI5_UNIT_WITHOUT_AU, id));
    }

    private void judge(Placed au, TrackedUnits.Unit unit) {
        compare(
                au,
                IdRules.attribute(au, "moveOn").orElse("NotApplicable"),
                unit.isRequired() ? "Completed" : "NotApplicable");
        au.children().stream()
                .filter(child -> child.is("url"))
                .forEach(url ->
                        compare(url, url.element().text(), "index.html?unit=" + unit.unit()));
    }

    private void compare(Placed placed, String found, String expected) {
        if (!found.strip().equals(expected)) {
            findings.at(
                    placed.element().place(),
                    PackageFinding.CMI5_AU_DIFFERS,
                    placed.path(),
                    found,
                    expected);
        }
    }
}
