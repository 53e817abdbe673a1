package no.kurspakker.export.inspect.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.kurspakker.course.problem.NearestMatch;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.XmlElement;

/** Organizations and items: something to launch, with a title. */
final class OrganizationRules {

    /** What SCORM 1.2 grants a title, and beyond which Moodle refuses the package. */
    private static final int LONGEST_12 = 200;

    private static final int LONGEST = 255;

    private final Manifest manifest;
    private final Findings findings;

    OrganizationRules(Manifest manifest, Findings findings) {
        this.manifest = manifest;
        this.findings = findings;
    }

    void judge() {
        Optional<XmlElement> all = manifest.root().child("organizations");
        if (all.isEmpty()) {
            findings.at(manifest.root().place(), PackageFinding.ORGANIZATIONS_MISSING);
            return;
        }
        if (manifest.organizations().isEmpty()) {
            findings.at(all.get().place(), PackageFinding.ORGANIZATION_NONE);
            return;
        }
        first(all.get());
        manifest.organizations().forEach(this::organization);
        launchable();
    }

    private void first(XmlElement all) {
        Optional<String> named = all.identifier("default").filter(text -> !text.isBlank());
        String known = manifest.organizations().get(0).identifier("identifier").orElse("");
        if (named.isEmpty()) {
            findings.at(all.place(), PackageFinding.DEFAULT_ORGANIZATION_MISSING, known);
        } else if (manifest.organizations().stream()
                .noneMatch(one -> one.identifier("identifier").equals(named))) {
            findings.at(
                    all.place(), PackageFinding.DEFAULT_ORGANIZATION_UNKNOWN, named.get(), known);
        }
    }

    private void organization(XmlElement organization) {
        title(organization);
        List<XmlElement> items = organization.all("item");
        if (items.isEmpty()) {
            findings.at(organization.place(), PackageFinding.ITEM_NONE);
        }
        items.forEach(this::item);
    }

    private void item(XmlElement item) {
        title(item);
        Optional<String> resource =
                item.identifier("identifierref").filter(text -> !text.isBlank());
        boolean isLeaf = item.children("item").isEmpty();
        if (resource.isEmpty() && isLeaf) {
            findings.at(item.place(), PackageFinding.ITEM_WITHOUT_RESOURCE);
        } else if (resource.isPresent() && !isLeaf && !manifest.edition().is12()) {
            findings.at(item.place(), PackageFinding.FOLDER_WITH_RESOURCE);
        }
        boolean hasResources = manifest.root().child("resources").isPresent();
        if (hasResources
                && resource.isPresent()
                && !manifest.resources().containsKey(resource.get())) {
            findings.at(
                    item.place(),
                    PackageFinding.ITEM_RESOURCE_UNKNOWN,
                    resource.get(),
                    nearest(resource.get(), manifest));
        }
        String parameters = item.attribute("parameters").orElse("");
        boolean begins = parameters.startsWith("?") || parameters.startsWith("#");
        if (!parameters.isEmpty() && (!begins || parameters.indexOf(' ') >= 0)) {
            findings.at(item.place(), PackageFinding.ITEM_PARAMETERS_FORM, parameters);
        }
    }

    /** {@return words to append: the resource that was probably meant} */
    static String nearest(String id, Manifest manifest) {
        return NearestMatch.of(id, manifest.resources().keySet())
                .map(near -> ": \"" + near + "\"")
                .orElse("");
    }

    private void title(XmlElement element) {
        Optional<XmlElement> title = element.child("title");
        String text = title.map(XmlElement::text).orElse("");
        if (text.isBlank()) {
            findings.at(element.place(), PackageFinding.TITLE_MISSING, element.written());
            return;
        }
        int length = text.strip().codePointCount(0, text.strip().length());
        if (length > (manifest.edition().is12() ? LONGEST_12 : LONGEST)) {
            findings.at(
                    title.orElseThrow().place(),
                    PackageFinding.TITLE_TOO_LONG,
                    String.valueOf(length));
        }
        if (!text.equals(text.strip())) {
            findings.at(title.orElseThrow().place(), PackageFinding.TITLE_SPACE, text.strip());
        }
    }

    private void launchable() {
        List<XmlElement> launched = manifest.items().stream()
                .filter(item -> manifest.resources()
                        .containsKey(item.identifier("identifierref").orElse("")))
                .collect(Collectors.toList());
        boolean hidden = !launched.isEmpty()
                && launched.stream()
                        .allMatch(item -> item.attribute("isvisible").orElse("").equals("false"));
        if (hidden) {
            findings.at(launched.get(0).place(), PackageFinding.ITEM_HIDDEN);
        }
        boolean tracked = launched.stream()
                .map(item -> manifest.resources()
                        .get(item.identifier("identifierref").orElse("")))
                .anyMatch(one -> !manifest.scormType(one).orElse("").equalsIgnoreCase("asset"));
        if (!launched.isEmpty() && !tracked) {
            findings.at(launched.get(0).place(), PackageFinding.NO_SCO);
        }
        if (!manifest.edition().is12()) {
            long scos = launched.stream()
                    .map(item -> manifest.resources()
                            .get(item.identifier("identifierref").orElse("")))
                    .filter(one -> manifest.scormType(one).orElse("").equals("sco"))
                    .count();
            if (scos > 1) {
                findings.on(Manifest.NAME, PackageFinding.SEVERAL_SCOS_2004, String.valueOf(scos));
            }
        }
    }
}
