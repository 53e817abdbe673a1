package no.kurspakker.export.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.kurspakker.course.Course;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.manifest.ManifestXml;
import no.kurspakker.tracking.TrackingPlan;

/** A package of a course, and what it is held against. */
record Subject(Course course, TrackingPlan plan, PackageTree tree, PackageRules rules) {

    boolean has(PackagePath path) {
        return tree.files().containsKey(path);
    }

    boolean needsManifest() {
        return rules.schemaVersion().isPresent();
    }

    /** {@return the manifest, if the format has one and it is there} */
    Optional<Content> manifest() {
        return needsManifest()
                ? Optional.ofNullable(tree.files().get(ManifestXml.PATH))
                : Optional.empty();
    }

    /** {@return whether the manifest speaks of {@code path} as content} */
    boolean isContent(PackagePath path) {
        return !path.equals(ManifestXml.PATH) && !rules.controlDocuments().contains(path.value());
    }

    Set<PackagePath> content() {
        return tree.files().keySet().stream().filter(this::isContent).collect(Collectors.toSet());
    }
}
