package no.kurspakker.export.inspect.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.reading.XmlDocument;
import no.kurspakker.export.inspect.reading.XmlElement;
import no.kurspakker.export.inspect.reading.XmlReading;

/** Reads and judges an {@code imsmanifest.xml} of any edition of SCORM. */
final class ManifestRules {

    private ManifestRules() {}

    static Structure read(byte[] bytes, Material material, Findings findings) {
        Optional<XmlDocument> document = XmlReading.read(Manifest.NAME, bytes, findings);
        if (document.isEmpty()) {
            return Structure.unknown();
        }
        XmlElement root = document.get().root();
        if (!root.name().equals("manifest")) {
            findings.at(
                    root.place(), PackageFinding.MANIFEST_ROOT_WRONG, root.written(), "manifest");
            return Structure.unknown();
        }
        Edition edition = new EditionRules(document.get(), findings).judge();
        Manifest manifest = Manifest.of(document.get(), edition);
        FormRules.judge(manifest, bytes, material.files(), findings);
        IdentifierRules.judge(manifest, findings);
        new OrganizationRules(manifest, findings).judge();
        new ResourceRules(manifest, material.files(), findings).judge();
        RunTimeRules.judge(manifest, findings);
        MetadataRules.judge(manifest, findings);
        if (edition.is12()) {
            Scorm12Rules.judge(manifest, findings);
        } else {
            new SequencingRules(manifest, findings).judge();
        }
        SchemaRules.judge(manifest, bytes, findings);
        Structure structure = structure(manifest);
        ApiRules.judge(manifest, structure, material, findings);
        return structure;
    }

    private static Structure structure(Manifest manifest) {
        List<Launch> launches = new ArrayList<>();
        for (XmlElement item : manifest.items()) {
            XmlElement resource =
                    manifest.resources().get(item.identifier("identifierref").orElse(" "));
            if (resource != null && resource.attribute("href").isPresent()) {
                launches.add(launch(manifest, item, resource));
            }
        }
        return new Structure(
                manifest.edition().kind(),
                manifest.edition().version(),
                manifest.root().identifier("identifier").orElse(""),
                manifest.organization().map(Manifest::title).orElse(""),
                launches);
    }

    private static Launch launch(Manifest manifest, XmlElement item, XmlElement resource) {
        String href = resource.attribute("href").orElse("");
        return new Launch(
                item.identifier("identifier").orElse(""),
                Manifest.title(item),
                manifest.address(resource, href),
                manifest.scormType(resource).orElse("").equalsIgnoreCase("sco"));
    }
}
