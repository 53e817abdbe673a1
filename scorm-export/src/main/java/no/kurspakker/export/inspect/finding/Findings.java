package no.kurspakker.export.inspect.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Problem;

/** Collects what is found in one package: each thing once, and of each kind no more than a person reads. */
public final class Findings {

    /** The most findings of one kind; the others are counted. */
    public static final int MOST_OF_A_KIND = 100;

    private static final int LONGEST_QUOTE = 200;

    private final List<Problem> problems = new ArrayList<>();
    private final Set<Problem> known = new HashSet<>();
    private final Map<PackageFinding, Integer> counts = new EnumMap<>(PackageFinding.class);

    /** Reports what concerns the package as a whole. */
    public void report(PackageFinding code, String... arguments) {
        add(code, SourceSpan.startOf(""), arguments);
    }

    /** Reports what concerns the entry {@code entry} as a whole. */
    public void on(String entry, PackageFinding code, String... arguments) {
        add(code, SourceSpan.startOf(entry), arguments);
    }

    /** Reports what stands at {@code place}, in the entry that it names as its file. */
    public void at(SourceSpan place, PackageFinding code, String... arguments) {
        add(code, place, arguments);
    }

    private void add(PackageFinding code, SourceSpan place, String... arguments) {
        int count = counts.merge(code, 1, Integer::sum);
        if (count > MOST_OF_A_KIND) {
            return;
        }
        String[] quotes = new String[arguments.length];
        for (int i = 0; i < quotes.length; i++) {
            quotes[i] = quoted(arguments[i]);
        }
        Problem problem = Problem.of(code, place, quotes);
        if (known.add(problem)) {
            problems.add(problem);
        } else {
            counts.merge(code, -1, Integer::sum);
        }
    }

    /** What others wrote may be long, or hold what a terminal obeys. */
    private static String quoted(String text) {
        String shown =
                text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
        return shown.chars().anyMatch(Character::isISOControl)
                ? shown.replaceAll("\\p{Cntrl}", "\ufffd")
                : shown;
    }

    /** Reports what {@code others} has found. */
    public void add(Findings others) {
        for (Problem problem : others.problems) {
            if (problem.code() instanceof PackageFinding code) {
                add(code, problem.place(), problem.arguments().toArray(String[]::new));
            }
        }
        others.counts.forEach((code, count) -> {
            if (count > MOST_OF_A_KIND) {
                counts.merge(code, count - MOST_OF_A_KIND, Integer::sum);
            }
        });
    }

    /** {@return whether there is a finding of the kind {@code code}} */
    public boolean has(PackageFinding code) {
        return counts.getOrDefault(code, 0) > 0;
    }

    /** {@return whether the entry {@code entry} as a whole has the finding {@code code}} */
    public boolean isTold(String entry, PackageFinding code) {
        return problems.stream()
                .anyMatch(one -> one.code() == code && one.place().file().equals(entry));
    }

    /** {@return the lines of the entry {@code entry} on which there is an error} */
    public Set<Integer> errorLines(String entry) {
        Set<Integer> lines = new HashSet<>();
        for (Problem problem : problems) {
            if (problem.isError() && problem.place().file().equals(entry)) {
                lines.add(problem.place().line());
            }
        }
        return lines;
    }

    /** {@return what was found, by place} */
    public List<Problem> problems() {
        return problems.stream().sorted(Problem.BY_PLACE).toList();
    }

    /** {@return how many were left out, of each kind of which there were too many} */
    public Map<String, Integer> leftOut() {
        Map<String, Integer> left = new TreeMap<>();
        counts.forEach((code, count) -> {
            if (count > MOST_OF_A_KIND) {
                left.put(code.id(), count - MOST_OF_A_KIND);
            }
        });
        return left;
    }
}
