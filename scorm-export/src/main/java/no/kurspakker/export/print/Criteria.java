package no.kurspakker.export.print;

import java.util.Arrays;
import java.util.List;
import no.kurspakker.export.Bundled;

/**
 * The criteria of universal design: the one list behind the sheet for the accessibility statement and
 * {@code docs/universal-design.md}. What is said of each stands in the bundle {@code criteria} under its number.
 */
final class Criteria {

    private static final String LIST = "/no/kurspakker/export/print/criteria.txt";

    private Criteria() {}

    /** {@return every criterion, in the order of WCAG} Lines of the file: number, level, law or 2.2, who must look, tests. */
    static List<Criterion> all() {
        return Bundled.bytes(LIST)
                .text()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Criteria::parse)
                .toList();
    }

    private static Criterion parse(String line) {
        List<String> words = Arrays.asList(line.split(" ", -1));
        return new Criterion(
                words.get(0),
                words.get(1),
                words.get(2).equals("law"),
                words.subList(4, words.size()),
                words.get(3).equals("person"));
    }
}
