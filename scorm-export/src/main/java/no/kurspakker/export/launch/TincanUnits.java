package no.kurspakker.export.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdom2.Element;

/** Reads {@code tincan.xml}: of its activities, those that can be opened. */
final class TincanUnits {

    private TincanUnits() {}

    static LaunchList read(Element root) {
        List<LaunchUnit> units = Elements.first(root, "activities").stream()
                .flatMap(activities -> Elements.all(activities, "activity").stream())
                .filter(activity -> Elements.first(activity, "launch").isPresent())
                .map(TincanUnits::unit)
                .toList();
        LaunchUnit first = units.stream().findFirst().orElseThrow(IllegalArgumentException::new);
        return new LaunchList(LaunchProtocol.XAPI, first.id(), first.title(), units);
    }

    private static LaunchUnit unit(Element activity) {
        Map<String, String> data = Elements.attribute(activity, "type")
                .map(type -> Map.of("activityType", type))
                .orElse(Map.of());
        return new LaunchUnit(
                Elements.attribute(activity, "id").orElse(""),
                Elements.inLanguage(Elements.all(activity, "name")),
                List.of(),
                Elements.text(activity, "launch"),
                MoveOn.COMPLETED_OR_PASSED,
                Optional.empty(),
                data);
    }
}
