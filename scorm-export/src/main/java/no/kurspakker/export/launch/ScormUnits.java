package no.kurspakker.export.launch;

import static no.kurspakker.export.launch.Elements.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdom2.Element;

/** Reads the default organization of a manifest: every item with a resource is a unit. */
final class ScormUnits {

    private final Map<String, Element> resources = new HashMap<>();
    private final List<LaunchUnit> units = new ArrayList<>();

    private ScormUnits() {}

    static LaunchList read(Element root) {
        ScormUnits reader = new ScormUnits();
        Element resources =
                Elements.first(root, "resources").orElseThrow(IllegalArgumentException::new);
        String base = attribute(root, "base").orElse("")
                + attribute(resources, "base").orElse("");
        for (Element resource : Elements.all(resources, "resource")) {
            String folder = base + attribute(resource, "base").orElse("");
            resource.setAttribute("folder", folder);
            attribute(resource, "identifier").ifPresent(id -> reader.resources.put(id, resource));
        }
        Element organization = organization(root);
        reader.walk(organization, List.of());
        return new LaunchList(
                protocol(root),
                attribute(root, "identifier").orElse(""),
                Elements.text(organization, "title"),
                reader.units);
    }

    private static LaunchProtocol protocol(Element root) {
        String version = Elements.first(root, "metadata")
                .map(metadata -> Elements.text(metadata, "schemaversion"))
                .orElse("");
        boolean is2004 =
                version.startsWith("2004") || version.equals("1.3") || version.equals("CAM 1.3");
        return is2004 ? LaunchProtocol.SCORM2004 : LaunchProtocol.SCORM12;
    }

    private static Element organization(Element root) {
        Element list =
                Elements.first(root, "organizations").orElseThrow(IllegalArgumentException::new);
        Optional<String> usual = attribute(list, "default");
        List<Element> all = Elements.all(list, "organization");
        return all.stream()
                .filter(one -> attribute(one, "identifier").equals(usual))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(IllegalArgumentException::new);
    }

    private void walk(Element parent, List<String> around) {
        for (Element item : Elements.all(parent, "item")) {
            Optional<Element> resource = attribute(item, "identifierref").map(resources::get);
            resource.flatMap(found -> attribute(found, "href"))
                    .ifPresent(href -> units.add(unit(item, around, resource.get())));
            List<String> inside = new ArrayList<>(around);
            inside.add(attribute(item, "identifier").orElse(""));
            walk(item, inside);
        }
    }

    private static LaunchUnit unit(Element item, List<String> around, Element resource) {
        Map<String, String> data = new HashMap<>();
        String fromLms = Elements.text(item, "datafromlms") + Elements.text(item, "dataFromLMS");
        if (!fromLms.isEmpty()) {
            data.put("dataFromLms", fromLms);
        }
        String address = attribute(resource, "folder").orElse("")
                + attribute(resource, "href").orElseThrow()
                + attribute(item, "parameters").map(ScormUnits::query).orElse("");
        return new LaunchUnit(
                attribute(item, "identifier").orElse(""),
                Elements.text(item, "title"),
                around,
                address,
                MoveOn.COMPLETED_OR_PASSED,
                Optional.of(Elements.text(item, "masteryscore")).filter(text -> !text.isEmpty()),
                data);
    }

    private static String query(String parameters) {
        boolean isMarked = parameters.startsWith("?") || parameters.startsWith("#");
        return parameters.isEmpty() || isMarked ? parameters : "?" + parameters;
    }
}
