package no.kurspakker.export.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.archive.ArchiveLimits;
import no.kurspakker.export.inspect.container.NameRules;
import no.kurspakker.export.inspect.container.PackageFiles;
import no.kurspakker.export.inspect.container.SizeRules;
import no.kurspakker.export.inspect.content.ContentRules;
import no.kurspakker.export.inspect.content.ScannedText;
import no.kurspakker.export.inspect.content.Signal;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.structure.Material;
import no.kurspakker.export.inspect.structure.Structure;
import no.kurspakker.export.inspect.structure.StructureRules;

/**
 * Inspects packages that are not packed yet, by the same rules as {@link PackageInspector}. Texts that several of them share are
 * read once. Not for use by several threads at once.
 */
public final class TreeInspector {

    private final Optional<String> secret;
    private final IdentityHashMap<Content, Map<String, ScannedText>> known =
            new IdentityHashMap<>();

    /** @param secret the one credential that may stand in a text; it is passed over */
    public TreeInspector(Optional<String> secret) {
        this.secret = secret;
    }

    /**
     * {@return what is known of {@code tree}}
     *
     * @param name for people
     * @throws IOException if content cannot be read, naming it
     */
    public Inspection inspect(PackageTree tree, String name) throws IOException {
        Findings findings = new Findings();
        Map<String, Long> sizes = new HashMap<>();
        tree.files().forEach((path, content) -> sizes.put(path.value(), content.size()));
        PackageFiles files = PackageFiles.of(0, sizes);
        SizeRules.check(sizes.size(), ArchiveLimits.bytes(tree), findings);
        NameRules.check(files.sizes().keySet(), findings);
        Map<String, byte[]> kept = new HashMap<>();
        Set<Signal> signals = EnumSet.noneOf(Signal.class);
        for (Map.Entry<PackagePath, Content> file : tree.files().entrySet()) {
            String path = file.getKey().value();
            if (StructureRules.isDescription(path)) {
                kept.put(path, bytes(file.getValue()));
            }
            if (ContentRules.isText(path)) {
                ScannedText text = text(path, file.getValue());
                text.tell(files, findings);
                signals.addAll(text.signals());
            }
        }
        Structure structure = StructureRules.read(new Material(files, kept, signals), findings);
        return Inspection.of(name, files, structure, findings);
    }

    private ScannedText text(String path, Content content) throws IOException {
        Map<String, ScannedText> byPath = known.computeIfAbsent(content, key -> new HashMap<>(2));
        ScannedText scanned = byPath.get(path);
        if (scanned == null) {
            scanned = ContentRules.scan(path, bytes(content));
            byPath.put(path, scanned);
        }
        return scanned;
    }

    private byte[] bytes(Content content) throws IOException {
        byte[] bytes;
        try (InputStream in = content.open()) {
            bytes = in.readAllBytes();
        }
        if (secret.isEmpty()) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.contains(secret.get())
                ? text.replace(secret.get(), "").getBytes(StandardCharsets.UTF_8)
                : bytes;
    }
}
