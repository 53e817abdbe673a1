package no.kurspakker.tracking.report.view;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose eyes a report is for.
 *
 * @param municipality the one whose administrator it is; absent for all of them
 * @param isRegion whether it shows numbers alone, and none that is small
 */
public record ReportView(Optional<String> municipality, boolean isRegion) {

    /** Every learner and group. */
    public static final ReportView ALL = new ReportView(Optional.empty(), false);

    /** Numbers alone. */
    public static final ReportView REGION = new ReportView(Optional.empty(), true);

    private static final Pattern NUMBER = Pattern.compile("\\d{4}");

    public ReportView {
        if (municipality.isPresent() && isRegion) {
            throw new IllegalArgumentException("a municipality is no region");
        }
        if (municipality.filter(number -> !NUMBER.matcher(number).matches()).isPresent()) {
            throw new IllegalArgumentException("number is not four digits: " + municipality.get());
        }
    }

    /** {@return the view of the municipality with {@code number}: its own learners and groups, and no others} */
    public static ReportView of(String number) {
        return new ReportView(Optional.of(number), false);
    }

    /** {@return the name used in {@code report.json}} */
    public String id() {
        return isRegion ? "region" : municipality.map(number -> "municipality").orElse("all");
    }
}
