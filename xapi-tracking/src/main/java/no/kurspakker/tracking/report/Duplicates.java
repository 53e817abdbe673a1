package no.kurspakker.tracking.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.kurspakker.tracking.report.rollup.LearnerKey;

/** Finds learners that may be one person. */
final class Duplicates {

    private Duplicates() {}

    static List<ProbableDuplicate> among(List<LearnerReport> learners) {
        Map<String, List<LearnerKey>> byName = new TreeMap<>();
        Map<String, List<LearnerKey>> byId = new TreeMap<>();
        for (LearnerReport learner : learners) {
            name(learner).ifPresent(name -> add(byName, name, learner.key()));
            add(byId, learner.key().name().strip().toLowerCase(Locale.ROOT), learner.key());
        }
        List<ProbableDuplicate> found = new ArrayList<>();
        collect(byName, true, found);
        collect(byId, false, found);
        return found;
    }

    private static Optional<String> name(LearnerReport learner) {
        return learner.name()
                .map(name ->
                        String.join(" ", name.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                                + "\n" + learner.municipality().orElse(""));
    }

    private static void add(
            Map<String, List<LearnerKey>> groups, String value, LearnerKey learner) {
        groups.computeIfAbsent(value, any -> new ArrayList<>()).add(learner);
    }

    private static void collect(
            Map<String, List<LearnerKey>> groups,
            boolean isSameName,
            List<ProbableDuplicate> found) {
        groups.values().stream()
                .filter(keys -> keys.size() > 1)
                .map(keys -> new ProbableDuplicate(keys, isSameName))
                .forEach(found::add);
    }
}
