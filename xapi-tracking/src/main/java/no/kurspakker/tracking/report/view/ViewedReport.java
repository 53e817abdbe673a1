package no.kurspakker.tracking.report.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.GroupReport;
import no.kurspakker.tracking.report.LearnerReport;
import no.kurspakker.tracking.report.ProbableDuplicate;
import no.kurspakker.tracking.report.region.MunicipalityTable;
import no.kurspakker.tracking.report.region.SmallNumbers;
import no.kurspakker.tracking.report.rollup.LearnerKey;

/**
 * A report without what its reader may not see.
 *
 * @param report with the learners and groups of the view alone, without names unless they were asked for; in the region's view it has none
 * @param table the numbers by municipality; in the region's view without those that are small
 * @param groups how many groups handed in each task, in the order of the tasks
 */
public record ViewedReport(
        CompletionReport report, ReportView view, MunicipalityTable table, List<Integer> groups) {

    public ViewedReport {
        groups = List.copyOf(groups);
    }

    /**
     * {@return what {@code view} shows of {@code report}}
     *
     * @param names whether names are shown
     */
    public static ViewedReport of(CompletionReport report, ReportView view, boolean names) {
        CompletionReport seen = filtered(report, view, names);
        MunicipalityTable table = view.isRegion()
                ? SmallNumbers.suppressed(MunicipalityTable.of(report))
                : ofOne(MunicipalityTable.of(seen), view);
        List<Integer> groups = new ArrayList<>();
        List<GroupReport> counted = view.isRegion() ? report.groups() : seen.groups();
        for (TrackedUnit task : report.course().tasks()) {
            groups.add((int) counted.stream()
                    .filter(group -> group.task(task.id()).isPresent())
                    .count());
        }
        return new ViewedReport(seen, view, table, groups);
    }

    private static MunicipalityTable ofOne(MunicipalityTable table, ReportView view) {
        return view.municipality().isEmpty()
                ? table
                : new MunicipalityTable(
                        table.units(),
                        table.rows().stream()
                                .filter(row -> row.number().equals(view.municipality()))
                                .toList(),
                        table.sum());
    }

    private static CompletionReport filtered(
            CompletionReport report, ReportView view, boolean names) {
        List<LearnerReport> learners = report.learners().stream()
                .filter(learner -> isSeen(view, learner.municipality()))
                .map(learner -> names ? learner : unnamed(learner))
                .toList();
        Set<LearnerKey> keys = new HashSet<>();
        learners.forEach(learner -> keys.add(learner.key()));
        List<ProbableDuplicate> duplicates = report.duplicates().stream()
                .filter(duplicate -> keys.containsAll(duplicate.learners()))
                .toList();
        return new CompletionReport(
                report.course(),
                report.asOf(),
                learners,
                report.groups().stream()
                        .filter(group -> isSeen(view, group.municipality()))
                        .toList(),
                duplicates,
                report.notes());
    }

    private static boolean isSeen(ReportView view, Optional<String> municipality) {
        return !view.isRegion()
                && (view.municipality().isEmpty() || view.municipality().equals(municipality));
    }

    private static LearnerReport unnamed(LearnerReport learner) {
        return new LearnerReport(
                learner.key(),
                Optional.empty(),
                learner.role(),
                learner.municipality(),
                learner.origin(),
                learner.status(),
                learner.completed(),
                learner.known(),
                learner.registrations(),
                learner.time(),
                learner.isMeasured());
    }
}
