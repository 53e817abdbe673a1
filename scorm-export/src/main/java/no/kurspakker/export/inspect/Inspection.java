package no.kurspakker.export.inspect;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemCount;
import no.kurspakker.export.inspect.container.PackageFiles;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.structure.Structure;

/**
 * What is known of a package.
 *
 * @param name of the package, for people
 * @param files what it holds
 * @param structure what it is
 * @param problems what is wrong, by place; the file of a place is an entry, or empty for the package as a whole
 * @param leftOut how many more there are of the ids of which only the first are told
 */
public record Inspection(
        String name,
        PackageFiles files,
        Structure structure,
        List<Problem> problems,
        Map<String, Integer> leftOut) {

    public Inspection {
        problems = List.copyOf(problems);
        leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    }

    static Inspection of(String name, PackageFiles files, Structure structure, Findings findings) {
        return new Inspection(name, files, structure, findings.problems(), findings.leftOut());
    }

    /** {@return how many problems there are, those left out included} */
    public ProblemCount count() {
        ProblemCount told = ProblemCount.of(problems);
        return new ProblemCount(told.errors() + more(true), told.warnings() + more(false));
    }

    private int more(boolean errors) {
        return problems.stream()
                .filter(problem -> problem.isError() == errors)
                .map(problem -> problem.code().id())
                .distinct()
                .mapToInt(id -> leftOut.getOrDefault(id, 0))
                .sum();
    }

    /** {@return bytes of all files unpacked, as they claim} */
    public long bytes() {
        return files.sizes().values().stream()
                .mapToLong(Long::longValue)
                .reduce(
                        0,
                        (one, other) ->
                                one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other);
    }

    /** {@return whether the package has errors} */
    public boolean hasErrors() {
        return count().errors() > 0;
    }
}
