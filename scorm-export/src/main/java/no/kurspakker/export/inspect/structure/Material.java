package no.kurspakker.export.inspect.structure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.export.inspect.container.PackageFiles;
import no.kurspakker.export.inspect.content.Signal;

/**
 * A package as it has been read.
 *
 * @param kept bytes of the files that describe the package, by name
 * @param signals what its scripts say
 */
public record Material(PackageFiles files, Map<String, byte[]> kept, Set<Signal> signals) {

    public Material {
        kept = Map.copyOf(kept);
        signals = Set.copyOf(signals);
    }

    Optional<byte[]> file(String name) {
        return Optional.ofNullable(kept.get(name));
    }
}
