package no.kurspakker.export.inspect.platform;

import java.util.Set;
import no.kurspakker.export.inspect.structure.PackageKind;

/**
 * One thing that a platform does when something is found.
 *
 * @param findings names of findings, one of which is enough; empty if it always does so
 * @param kinds of packages that it concerns; empty for all
 */
public record PlatformRule(Set<String> findings, Set<PackageKind> kinds, PlatformEffect effect) {

    public PlatformRule {
        findings = Set.copyOf(findings);
        kinds = Set.copyOf(kinds);
    }

    boolean fits(Set<String> found, PackageKind kind) {
        boolean concerned = kinds.isEmpty() || kinds.contains(kind);
        return concerned && (findings.isEmpty() || findings.stream().anyMatch(found::contains));
    }
}
