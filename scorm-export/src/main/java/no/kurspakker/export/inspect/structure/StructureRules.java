package no.kurspakker.export.inspect.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.export.inspect.content.Signal;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;

/** Finds out for which standard a package is made, and holds it against that. */
public final class StructureRules {

    /** The files by which platforms know a package, the strictest first. */
    private static final List<String> ROOTS = List.of("imsmanifest.xml", "cmi5.xml", "tincan.xml");

    private static final Set<String> AICC = Set.of("crs", "au", "des", "cst", "ort", "pre", "cmp");

    private StructureRules() {}

    /** {@return whether the file {@code name} says what the package is, or what it tracks} */
    public static boolean isDescription(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = lower.substring(lower.lastIndexOf('.') + 1);
        return ROOTS.contains(lower) || lower.equals("tracking.json") || AICC.contains(ending);
    }

    /** {@return what the package is} What is wrong with its description goes to {@code findings}. */
    public static Structure read(Material material, Findings findings) {
        for (String root : ROOTS) {
            Optional<byte[]> bytes = material.file(root);
            if (bytes.isPresent()) {
                return described(root, bytes.get(), material, findings);
            }
            if (material.files().has(root)) {
                // It is there and could not be read, which is reported already.
                return Structure.unknown();
            }
        }
        Optional<Structure> aicc = AiccRules.read(material, findings);
        if (aicc.isPresent()) {
            return aicc.get();
        }
        if (!misplaced(material, findings) && !material.files().sizes().isEmpty()) {
            boolean isCmi5 = material.signals().contains(Signal.CMI5);
            findings.report(
                    isCmi5 ? PackageFinding.CMI5_STRUCTURE_MISSING : PackageFinding.FORMAT_UNKNOWN);
        }
        return Structure.unknown();
    }

    private static Structure described(
            String root, byte[] bytes, Material material, Findings findings) {
        return switch (root) {
            case "imsmanifest.xml" -> ManifestRules.read(bytes, material, findings);
            case "cmi5.xml" -> CourseStructureRules.read(bytes, material, findings);
            default -> TincanRules.read(bytes, material, findings);
        };
    }

    private static boolean misplaced(Material material, Findings findings) {
        for (String name : material.files().sizes().keySet()) {
            String last = name.substring(name.lastIndexOf('/') + 1);
            String lower = last.toLowerCase(Locale.ROOT);
            if (ROOTS.contains(lower) && !name.equals(last)) {
                String folder = name.substring(0, name.length() - last.length() - 1);
                findings.on(name, PackageFinding.MANIFEST_IN_FOLDER, folder);
                return true;
            }
            if (ROOTS.contains(lower) && !last.equals(lower)) {
                findings.on(name, PackageFinding.MANIFEST_NAME_CASE, lower);
                return true;
            }
        }
        return false;
    }
}
