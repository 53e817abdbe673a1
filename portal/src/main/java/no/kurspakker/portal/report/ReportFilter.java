package no.kurspakker.portal.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.LearnerReport;
import no.kurspakker.tracking.report.rollup.Latest;

/**
 * Which learners and groups of a report are looked at.
 *
 * @param municipality its number
 * @param from the first day of a learner's last activity
 * @param to the last one
 * @param role that the uploaded list gives a learner; groups are of all roles
 * @param version of the package that a learner used last
 */
public record ReportFilter(
        Optional<String> municipality,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> role,
        Optional<String> version) {

    /** Everybody. */
    public static final ReportFilter NONE = new ReportFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** {@return what is left of {@code report}, with days as they are in {@code zone}} */
    public CompletionReport of(CompletionReport report, ZoneId zone) {
        if (equals(NONE)) {
            return report;
        }
        List<LearnerReport> learners = report.learners().stream()
                .filter(learner -> isLookedAt(learner, zone))
                .toList();
        return new CompletionReport(
                report.course(),
                report.asOf(),
                learners,
                report.groups().stream()
                        .filter(group ->
                                municipality.isEmpty() || group.municipality().equals(municipality))
                        .toList(),
                report.duplicates(),
                report.notes());
    }

    private boolean isLookedAt(LearnerReport learner, ZoneId zone) {
        boolean isOfPlace = municipality.isEmpty() || learner.municipality().equals(municipality);
        boolean isOfRole = role.isEmpty() || learner.role().equals(role);
        boolean isOfVersion = version.isEmpty()
                || learner.known().course().revision().map(Latest::value).equals(version);
        Optional<LocalDate> last = learner.lastActivity().map(moment -> day(moment.at(), zone));
        boolean isLate =
                from.isEmpty() || last.filter(day -> !day.isBefore(from.get())).isPresent();
        boolean isEarly =
                to.isEmpty() || last.filter(day -> !day.isAfter(to.get())).isPresent();
        return isOfPlace && isOfRole && isOfVersion && isLate && isEarly;
    }

    private static LocalDate day(Instant time, ZoneId zone) {
        return time.atZone(zone).toLocalDate();
    }
}
