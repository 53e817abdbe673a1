package no.kurspakker.portal.report;

import java.util.Optional;
import no.kurspakker.portal.people.Person;
import no.kurspakker.tracking.report.view.ReportView;

/** Who may see what of a report. */
public final class ReportRights {

    private ReportRights() {}

    /** {@return the most that {@code person} may see; absent if that is nothing, also for lack of a municipality} */
    public static Optional<ReportView> viewOf(Person person) {
        return switch (person.role()) {
            case ADMINISTRATOR -> Optional.of(ReportView.ALL);
            case REGION -> Optional.of(ReportView.REGION);
            case MUNICIPALITY ->
                Optional.of(person.municipality())
                        .filter(number -> number.matches("\\d{4}"))
                        .map(ReportView::of);
            case LEARNER -> Optional.empty();
        };
    }
}
