package no.kurspakker.export.inspect.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.XmlDocument;
import no.kurspakker.export.inspect.reading.XmlElement;
import no.kurspakker.export.inspect.reading.XmlReading;
import no.kurspakker.export.scan.Target;

/** Reads and judges a {@code tincan.xml}: an xAPI package as platforms took it over from Tin Can. */
final class TincanRules {

    private static final String NAME = "tincan.xml";
    private static final String NAMESPACE = "http://projecttincan.com/tincan.xsd";

    private final Material material;
    private final Findings findings;
    private final List<Launch> launches = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private TincanRules(Material material, Findings findings) {
        this.material = material;
        this.findings = findings;
    }

    static Structure read(byte[] bytes, Material material, Findings findings) {
        Optional<XmlDocument> document = XmlReading.read(NAME, bytes, findings);
        return document.map(one -> new TincanRules(material, findings).judge(one.root()))
                .orElse(Structure.unknown());
    }

    private Structure judge(XmlElement root) {
        if (!root.name().equals("tincan")) {
            findings.at(root.place(), PackageFinding.MANIFEST_ROOT_WRONG, root.written(), "tincan");
            return Structure.unknown();
        }
        if (!root.namespace().equals(NAMESPACE)) {
            findings.at(
                    root.place(), PackageFinding.NAMESPACE_UNKNOWN, root.namespace(), NAMESPACE);
        }
        List<XmlElement> activities = root.all("activity");
        if (activities.isEmpty()) {
            findings.at(root.place(), PackageFinding.TINCAN_ACTIVITY_NONE);
            return new Structure(PackageKind.XAPI, "", "", "", List.of());
        }
        activities.forEach(this::activity);
        XmlElement first = activities.get(0);
        if (launches.isEmpty()) {
            findings.at(first.place(), PackageFinding.TINCAN_LAUNCH_MISSING);
        }
        return new Structure(
                PackageKind.XAPI, "", first.attribute("id").orElse(""), name(first), launches);
    }

    private void activity(XmlElement activity) {
        Optional<String> id = activity.attribute("id").filter(text -> !text.isBlank());
        if (id.isEmpty()) {
            findings.at(activity.place(), PackageFinding.TINCAN_ID_MISSING);
        } else if (Target.of(id.get()).scheme().isEmpty() || id.get().matches(".*\\s.*")) {
            findings.at(activity.place(), PackageFinding.TINCAN_ID_FORM, id.get());
        } else if (!ids.add(id.get())) {
            findings.at(activity.place(), PackageFinding.TINCAN_ID_TWICE, id.get());
        }
        if (activity.attribute("type").orElse("").isBlank()) {
            findings.at(activity.place(), PackageFinding.TINCAN_TYPE_MISSING);
        }
        if (name(activity).isEmpty()) {
            findings.at(activity.place(), PackageFinding.TINCAN_NAME_MISSING);
        }
        activity.children("launch").forEach(launch -> launch(activity, launch));
    }

    private void launch(XmlElement activity, XmlElement launch) {
        String address = launch.text().strip();
        if (launch.attribute("lang").isEmpty()) {
            findings.at(launch.place(), PackageFinding.TINCAN_LAUNCH_LANG);
        }
        if (Target.of(address).needsNetwork()) {
            findings.at(launch.place(), PackageFinding.LAUNCH_REMOTE, address);
        } else {
            new FileAddress(material.files(), findings)
                    .resolve(launch, address, PackageFinding.START_PAGE_MISSING);
        }
        launches.add(
                new Launch(activity.attribute("id").orElse(""), name(activity), address, true));
    }

    private static String name(XmlElement activity) {
        return activity.child("name").map(one -> one.text().strip()).orElse("");
    }
}
