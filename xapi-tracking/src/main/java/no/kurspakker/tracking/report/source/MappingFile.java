package no.kurspakker.tracking.report.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.tracking.report.rollup.LearnerKey;
import no.kurspakker.tracking.report.table.TableRow;

/**
 * Which id of one source is which of another: columns {@code fra hjemmeside}, {@code fra}, {@code til hjemmeside}, {@code til}
 * (or {@code from home page}, {@code from} …); only {@code fra} and {@code til} must be there.
 *
 * @param sameAs from each key to the one it is counted as; chains are followed to their end
 */
public record MappingFile(Map<LearnerKey, LearnerKey> sameAs, List<Problem> problems) {

    public MappingFile {
        sameAs = Map.copyOf(sameAs);
        problems = List.copyOf(problems);
    }

    /**
     * {@return the mapping in {@code path}}
     *
     * @param homePage of the ids whose row names none
     */
    public static MappingFile read(Path path, String homePage) throws IOException {
        FileProblems problems = new FileProblems(path.toString());
        Map<LearnerKey, LearnerKey> pairs = new HashMap<>();
        Optional<TableFile> file = TableFile.read(path, problems);
        if (file.isPresent()
                && (file.get().column(ColumnWords.FROM).isEmpty()
                        || file.get().column(ColumnWords.TO).isEmpty())) {
            file.get().lacks("\"fra\", \"til\" (also: \"fra hjemmeside\", \"til hjemmeside\")");
        } else if (file.isPresent()) {
            for (TableRow row : file.get().rows()) {
                add(pairs, file.get(), row, homePage);
            }
        }
        return new MappingFile(resolved(pairs), problems.list());
    }

    private static void add(
            Map<LearnerKey, LearnerKey> pairs, TableFile file, TableRow row, String homePage) {
        Optional<String> from = file.cell(row, ColumnWords.FROM);
        Optional<String> to = file.cell(row, ColumnWords.TO);
        if (from.isEmpty() || to.isEmpty()) {
            file.problems().add(ReportProblem.ROW_WITHOUT_ID, row.number());
            return;
        }
        LearnerKey source = new LearnerKey(
                file.cell(row, ColumnWords.FROM_HOME_PAGE).orElse(homePage), from.get());
        LearnerKey target =
                new LearnerKey(file.cell(row, ColumnWords.TO_HOME_PAGE).orElse(homePage), to.get());
        if (pairs.putIfAbsent(source, target) != null) {
            file.problems().add(ReportProblem.LISTED_TWICE, row.number(), from.get());
        }
    }

    private static Map<LearnerKey, LearnerKey> resolved(Map<LearnerKey, LearnerKey> pairs) {
        Map<LearnerKey, LearnerKey> resolved = new HashMap<>();
        for (LearnerKey from : pairs.keySet()) {
            LearnerKey to = from;
            // A ring ends where it began: all its members count as the smallest of them.
            LearnerKey smallest = from;
            for (int i = 0; i <= pairs.size() && pairs.containsKey(to); i++) {
                to = pairs.getOrDefault(to, to);
                smallest = to.compareTo(smallest) < 0 ? to : smallest;
            }
            resolved.put(from, pairs.containsKey(to) ? smallest : to);
        }
        return resolved;
    }
}
