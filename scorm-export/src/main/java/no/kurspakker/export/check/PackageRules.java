package no.kurspakker.export.check;

import java.util.Optional;
import java.util.Set;

/**
 * What a format demands of its packages.
 *
 * @param schemaVersion the edition as the manifest must spell it; empty in a format without manifest
 * @param controlDocuments names of the schemas in the package root, which are not listed
 * @param longestTitle of the course, in characters
 * @param longestState that the platform saves, in characters
 * @param hasStartPage whether it begins with {@code index.html}
 */
public record PackageRules(
        Optional<String> schemaVersion,
        Set<String> controlDocuments,
        int longestTitle,
        int longestState,
        boolean hasStartPage) {

    public PackageRules {
        controlDocuments = Set.copyOf(controlDocuments);
    }

    /** {@return rules for a format with a manifest} */
    public static PackageRules withManifest(String schemaVersion, Set<String> controlDocuments) {
        return new PackageRules(
                Optional.of(schemaVersion),
                controlDocuments,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                true);
    }

    /** {@return rules for a format that has none, and no platform to please} */
    public static PackageRules withoutManifest() {
        return new PackageRules(
                Optional.empty(), Set.of(), Integer.MAX_VALUE, Integer.MAX_VALUE, true);
    }

    /** {@return these rules with limits, in characters} */
    public PackageRules withLongest(int title, int state) {
        return new PackageRules(schemaVersion, controlDocuments, title, state, hasStartPage);
    }

    /** {@return these rules for a package of documents that stand side by side} */
    public PackageRules withoutStartPage() {
        return new PackageRules(schemaVersion, controlDocuments, longestTitle, longestState, false);
    }
}
