package no.kurspakker.export.check;

import java.util.Optional;
import no.kurspakker.course.Course;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.relay.Relay;
import no.kurspakker.tracking.TrackingPlan;

/**
 * A package of a course, and what it is held against.
 *
 * @param relay the one that was asked for
 */
record Subject(
        Course course,
        TrackingPlan plan,
        PackageTree tree,
        PackageRules rules,
        Optional<Relay> relay) {

    boolean has(PackagePath path) {
        return tree.files().containsKey(path);
    }

    /** {@return the file of {@code kind}, if the format has such a one and it is there} */
    Optional<Content> descriptor(Descriptor kind) {
        return rules.descriptor() == kind
                ? kind.path().flatMap(path -> Optional.ofNullable(tree.files().get(path)))
                : Optional.empty();
    }

    /** {@return the relay, if there is one and the format carries it} */
    Optional<Relay> carriedRelay() {
        return relay.filter(known -> rules.carriesRelay());
    }

    /** {@return whether {@code path} is content, and not for the platform alone} */
    boolean isContent(PackagePath path) {
        return !rules.descriptor().path().equals(Optional.of(path))
                && !rules.controlDocuments().contains(path.value());
    }
}
