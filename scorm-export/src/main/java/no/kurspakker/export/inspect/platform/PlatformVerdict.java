package no.kurspakker.export.inspect.platform;

import java.util.Comparator;
import java.util.List;

/** What one platform will do with one package. */
public record PlatformVerdict(Platform platform, List<PlatformEffect> effects) {

    public PlatformVerdict {
        effects = List.copyOf(effects);
    }

    /** {@return the worst of the effects} */
    public Outcome outcome() {
        return effects.stream()
                .map(PlatformEffect::outcome)
                .max(Comparator.naturalOrder())
                .orElse(Outcome.PLAYS);
    }
}
