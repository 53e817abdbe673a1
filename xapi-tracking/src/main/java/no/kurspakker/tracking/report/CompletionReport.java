package no.kurspakker.tracking.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.kurspakker.tracking.report.rollup.FactReader;
import no.kurspakker.tracking.report.rollup.ReportFact;
import no.kurspakker.tracking.report.rollup.Rollups;
import no.kurspakker.tracking.report.rollup.ToldStatement;
import no.kurspakker.tracking.statement.Statement;

/**
 * Who has completed what in a course.
 *
 * @param asOf when the data were fetched
 * @param learners in the order of their keys
 * @param groups by municipality, then key
 * @param duplicates those who may be one person
 */
public record CompletionReport(
        ReportCourse course,
        Instant asOf,
        List<LearnerReport> learners,
        List<GroupReport> groups,
        List<ProbableDuplicate> duplicates,
        ReportNotes notes) {

    public CompletionReport {
        learners = List.copyOf(learners);
        groups = List.copyOf(groups);
        duplicates = List.copyOf(duplicates);
    }

    /**
     * {@return the report on {@code statements}, whatever their order and however often each comes; void ones do not count}
     *
     * <p>It holds some 200 bytes a statement while it computes; {@code source} reads files with less.
     */
    public static CompletionReport of(ReportCourse course, Stream<Statement> statements) {
        FactReader reader = new FactReader(course.plan());
        List<ReportFact> facts = new ArrayList<>();
        Set<String> voided = new HashSet<>();
        statements.forEach(statement -> {
            ToldStatement told = reader.read(statement);
            told.fact().ifPresent(facts::add);
            told.voids().ifPresent(id -> voided.add(id.toString()));
        });
        Rollups rollups = new Rollups();
        for (ReportFact fact : facts) {
            if (!voided.contains(fact.moment().evidence())) {
                rollups.add(fact);
            }
        }
        return of(course, ReportInput.of(rollups));
    }

    /** {@return the report on {@code input}} */
    public static CompletionReport of(ReportCourse course, ReportInput input) {
        return new ReportMaker(course, input).make();
    }
}
