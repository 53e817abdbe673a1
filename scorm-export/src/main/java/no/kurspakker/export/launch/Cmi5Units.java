package no.kurspakker.export.launch;

import static no.kurspakker.export.launch.Elements.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdom2.Element;

/** Reads a course structure (cmi5 13.1). */
final class Cmi5Units {

    private final List<LaunchUnit> units = new ArrayList<>();

    private Cmi5Units() {}

    static LaunchList read(Element root) {
        Element course = Elements.first(root, "course").orElse(root);
        Cmi5Units reader = new Cmi5Units();
        reader.walk(root, List.of());
        return new LaunchList(
                LaunchProtocol.CMI5,
                attribute(course, "id").orElse(""),
                title(course),
                reader.units);
    }

    private void walk(Element parent, List<String> blocks) {
        for (Element child : parent.getChildren()) {
            if (child.getName().equals("au")) {
                units.add(unit(child, blocks));
            } else if (child.getName().equals("block")) {
                List<String> inside = new ArrayList<>(blocks);
                inside.add(attribute(child, "id").orElse(""));
                walk(child, inside);
            }
        }
    }

    private static LaunchUnit unit(Element au, List<String> blocks) {
        Map<String, String> data = new HashMap<>();
        for (String name : List.of("launchParameters", "entitlementKey")) {
            String text = Elements.text(au, name);
            if (!text.isEmpty()) {
                data.put(name, text);
            }
        }
        for (String name : List.of("launchMethod", "activityType")) {
            attribute(au, name).ifPresent(value -> data.put(name, value));
        }
        return new LaunchUnit(
                attribute(au, "id").orElse(""),
                title(au),
                blocks,
                Elements.text(au, "url"),
                MoveOn.of(attribute(au, "moveOn").orElse("")),
                attribute(au, "masteryScore"),
                data);
    }

    private static String title(Element element) {
        return Elements.first(element, "title")
                .map(title -> Elements.inLanguage(Elements.all(title, "langstring")))
                .orElse("");
    }
}
