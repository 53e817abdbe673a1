package no.kurspakker.export.page;

import java.io.IOException;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.tracking.TrackingPlan;

/** Makes the pages of a course. */
public final class PageRenderer {

    private PageRenderer() {}

    /**
     * {@return the pages of {@code course}, or what is wrong with its drawings}
     *
     * @param plan made of the same course
     * @throws IOException if an image cannot be read, naming it
     */
    @SuppressWarnings("DoNotCallSuggester")
    public static Checked<PageSet> render(Course course, TrackingPlan plan) throws IOException {
        throw new UnsupportedOperationException(course.title() + plan.units());
    }
}
