package no.kurspakker.export.inspect.structure;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.kurspakker.export.inspect.container.PackageFiles;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.XmlElement;
import no.kurspakker.export.scan.Target;

/** Resources and the files that they list. */
final class ResourceRules {

    private static final Set<String> TYPES = Set.of("sco", "asset");

    private final Manifest manifest;
    private final PackageFiles files;
    private final Findings findings;
    private final FileAddress addresses;
    private final Set<String> listed = new HashSet<>();

    ResourceRules(Manifest manifest, PackageFiles files, Findings findings) {
        this.manifest = manifest;
        this.files = files;
        this.findings = findings;
        this.addresses = new FileAddress(files, findings);
    }

    void judge() {
        Optional<XmlElement> all = manifest.root().child("resources");
        if (all.isEmpty()) {
            findings.at(manifest.root().place(), PackageFinding.RESOURCES_MISSING);
            return;
        }
        base(manifest.root(), true);
        base(all.get(), true);
        all.get().children("resource").forEach(this::resource);
        used();
        notListed();
    }

    private void base(XmlElement element, boolean isIgnored) {
        String base = Manifest.base(element);
        if (base.isEmpty()) {
            return;
        }
        if (!base.endsWith("/")) {
            findings.at(element.place(), PackageFinding.XML_BASE_SLASH, base);
        } else if (isIgnored) {
            findings.at(element.place(), PackageFinding.XML_BASE_IGNORED, element.written());
        }
    }

    private void resource(XmlElement resource) {
        base(resource, false);
        String type = resource.attribute("type").orElse("");
        if (!type.equals("webcontent")) {
            findings.at(resource.place(), PackageFinding.RESOURCE_TYPE_WRONG, type);
        }
        type(resource);
        Set<String> own = new LinkedHashSet<>();
        for (XmlElement file : resource.children("file")) {
            String href = file.attribute("href").orElse("");
            addresses
                    .resolve(
                            file,
                            manifest.address(resource, href),
                            PackageFinding.LISTED_FILE_MISSING)
                    .ifPresent(name -> {
                        if (!own.add(name)) {
                            findings.at(file.place(), PackageFinding.FILE_LISTED_TWICE, name);
                        }
                    });
        }
        launch(resource, own);
        listed.addAll(own);
        dependencies(resource);
    }

    private void type(XmlElement resource) {
        String right = manifest.edition().typeAttribute();
        String local = right.substring(right.indexOf(':') + 1);
        Optional<String> type = manifest.scormType(resource);
        if (type.isEmpty()) {
            findings.at(resource.place(), PackageFinding.SCORM_TYPE_MISSING, right);
        } else if (resource.attribute(local).isEmpty()) {
            String wrong = local.equals("scormType") ? "scormtype" : "scormType";
            findings.at(resource.place(), PackageFinding.SCORM_TYPE_SPELLING, wrong, local);
        } else if (!TYPES.contains(type.get())) {
            findings.at(resource.place(), PackageFinding.SCORM_TYPE_UNKNOWN, type.get());
        }
    }

    private void launch(XmlElement resource, Set<String> own) {
        boolean launched = manifest.organizations().stream()
                .flatMap(one -> one.all("item").stream())
                .anyMatch(item ->
                        item.identifier("identifierref").equals(resource.identifier("identifier")));
        Optional<String> href = resource.attribute("href").filter(text -> !text.isBlank());
        if (href.isEmpty()) {
            if (launched) {
                findings.at(resource.place(), PackageFinding.RESOURCE_HREF_MISSING);
            }
            return;
        }
        String address = manifest.address(resource, href.get());
        if (Target.of(address).needsNetwork()) {
            findings.at(resource.place(), PackageFinding.LAUNCH_REMOTE, address);
            return;
        }
        Optional<String> page =
                addresses.resolve(resource, address, PackageFinding.START_PAGE_MISSING);
        if (page.isPresent() && files.has(page.get()) && !own.contains(page.get())) {
            findings.at(resource.place(), PackageFinding.RESOURCE_HREF_NOT_LISTED, page.get());
            own.add(page.get());
        }
    }

    private void dependencies(XmlElement resource) {
        for (XmlElement dependency : resource.children("dependency")) {
            String id = dependency.identifier("identifierref").orElse("");
            if (!manifest.resources().containsKey(id)) {
                findings.at(
                        dependency.place(),
                        PackageFinding.DEPENDENCY_UNKNOWN,
                        id,
                        OrganizationRules.nearest(id, manifest));
            } else if (reaches(id, resource.identifier("identifier").orElse(""))) {
                findings.at(dependency.place(), PackageFinding.DEPENDENCY_CYCLE, id);
            }
        }
    }

    private boolean reaches(String from, String goal) {
        Set<String> seen = new HashSet<>();
        List<String> next = List.of(from);
        while (!next.isEmpty() && seen.size() < 1000) {
            Set<String> found = new LinkedHashSet<>();
            for (String id : next) {
                if (id.equals(goal)) {
                    return true;
                }
                XmlElement resource = manifest.resources().get(id);
                if (resource != null && seen.add(id)) {
                    resource.children("dependency")
                            .forEach(one ->
                                    found.add(one.identifier("identifierref").orElse("")));
                }
            }
            next = List.copyOf(found);
        }
        return false;
    }

    private void used() {
        Set<String> referred = new HashSet<>();
        manifest.root()
                .all()
                .filter(one -> one.name().equals("item") || one.name().equals("dependency"))
                .forEach(one -> referred.add(one.identifier("identifierref").orElse("")));
        manifest.resources().forEach((id, resource) -> {
            if (!manifest.items().isEmpty() && !referred.contains(id) && !id.isEmpty()) {
                findings.at(resource.place(), PackageFinding.RESOURCE_UNUSED, id);
            }
        });
    }

    private void notListed() {
        Set<String> left = new TreeSet<>(files.sizes().keySet());
        left.removeAll(listed);
        left.removeIf(Bookkeeping::isBookkeeping);
        if (!left.isEmpty()) {
            findings.on(
                    Manifest.NAME,
                    PackageFinding.FILE_NOT_LISTED,
                    String.valueOf(left.size()),
                    left.iterator().next());
        }
    }
}
