package no.kurspakker.tracking.report.source;

import java.nio.file.Path;
import java.util.List;

/**
 * The files a report is made of.
 *
 * @param statements NDJSON files
 * @param exports of Moodle or KS Læring
 * @param people lists of people; of two about the same person the first counts
 * @param mappings which id is which
 * @param homePage of ids whose row names none
 */
public record ReportSources(
        List<Path> statements,
        List<Path> exports,
        List<Path> people,
        List<Path> mappings,
        String homePage) {

    public ReportSources {
        statements = List.copyOf(statements);
        exports = List.copyOf(exports);
        people = List.copyOf(people);
        mappings = List.copyOf(mappings);
    }
}
