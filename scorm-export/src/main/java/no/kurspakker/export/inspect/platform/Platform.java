package no.kurspakker.export.inspect.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.inspect.Inspection;
import no.kurspakker.export.inspect.structure.PackageKind;

/**
 * A learning platform, and what it is known to do.
 *
 * @param id as commands take it
 * @param kinds of packages that it plays
 * @param mostBytes of a zip file; 0 if not known
 * @param rules in the order of the file
 */
public record Platform(
        String id, String name, Set<PackageKind> kinds, long mostBytes, List<PlatformRule> rules) {

    private static final PlatformEffect OTHER_KIND = new PlatformEffect(
            Outcome.REFUSED,
            Map.of(
                    "en", "it does not play packages of this kind",
                    "nb", "den spiller ikke pakker av denne typen",
                    "nn", "den spelar ikkje pakker av denne typen"));
    private static final PlatformEffect TOO_LARGE = new PlatformEffect(
            Outcome.REFUSED,
            Map.of(
                    "en", "the package is larger than it takes",
                    "nb", "pakken er større enn den tar imot",
                    "nn", "pakka er større enn det den tek imot"));

    public Platform {
        kinds = Set.copyOf(kinds);
        rules = List.copyOf(rules);
    }

    /** {@return what it will do with the package} */
    public PlatformVerdict judge(Inspection inspection) {
        PackageKind kind = inspection.structure().kind();
        if (kind != PackageKind.UNKNOWN && !kinds.contains(kind)) {
            return new PlatformVerdict(this, List.of(OTHER_KIND));
        }
        List<PlatformEffect> effects = new ArrayList<>();
        if (mostBytes > 0 && inspection.files().packed() > mostBytes) {
            effects.add(TOO_LARGE);
        }
        Set<String> found = inspection.problems().stream()
                .map(Problem::code)
                .map(code -> code.name())
                .collect(Collectors.toSet());
        rules.stream()
                .filter(rule -> rule.fits(found, kind))
                .forEach(rule -> effects.add(rule.effect()));
        return new PlatformVerdict(this, effects);
    }
}
