package no.kurspakker.export.check;

import java.util.Optional;
import java.util.Set;

/**
 * What a format demands of its packages.
 *
 * @param descriptor what a platform reads first
 * @param schemaVersion the edition as the manifest must spell it; empty in a format without manifest
 * @param controlDocuments names of the schemas in the package root, which are not listed
 * @param longestTitle of the course, in characters
 * @param longestState that the platform saves, in characters
 * @param hasStartPage whether it begins with {@code index.html}
 * @param carriesRelay whether it may hold a relay that was asked for
 */
public record PackageRules(
        Descriptor descriptor,
        Optional<String> schemaVersion,
        Set<String> controlDocuments,
        int longestTitle,
        int longestState,
        boolean hasStartPage,
        boolean carriesRelay) {

    public PackageRules {
        controlDocuments = Set.copyOf(controlDocuments);
    }

    /** {@return rules for an edition of SCORM, where a package has no other way to an LRS than a relay} */
    public static PackageRules ofScorm(String schemaVersion, Set<String> controlDocuments) {
        return new PackageRules(
                Descriptor.MANIFEST,
                Optional.of(schemaVersion),
                controlDocuments,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                true,
                true);
    }

    /** {@return rules for a format without control documents, whose platform saves whatever there is} */
    public static PackageRules of(Descriptor descriptor) {
        return new PackageRules(
                descriptor,
                Optional.empty(),
                Set.of(),
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                true,
                false);
    }

    /** {@return these rules with limits, in characters} */
    public PackageRules withLongest(int title, int state) {
        return new PackageRules(
                descriptor,
                schemaVersion,
                controlDocuments,
                title,
                state,
                hasStartPage,
                carriesRelay);
    }

    /** {@return these rules for a package of documents that stand side by side} */
    public PackageRules withoutStartPage() {
        return new PackageRules(
                descriptor,
                schemaVersion,
                controlDocuments,
                longestTitle,
                longestState,
                false,
                carriesRelay);
    }
}
