package no.kurspakker.export.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.tracking.TrackingPlan;

/** Makes the pages of a course. */
public final class PageRenderer {

    private PageRenderer() {}

    /**
     * {@return the pages of {@code course}, or what is wrong with its images and ids}
     *
     * @param plan made of the same course
     * @throws IOException if an image cannot be read, naming it
     */
    public static Checked<PageSet> render(Course course, TrackingPlan plan) throws IOException {
        List<Problem> problems = new ArrayList<>(ReservedIds.problems(course));
        Checked<Images> images = Images.of(course);
        problems.addAll(images.problems());
        if (!problems.isEmpty() || images.value().isEmpty()) {
            return new Checked<>(Optional.empty(), problems);
        }
        List<Site> sites = Site.of(course, plan);
        return new Checked<>(Optional.of(new RenderedPages(sites, images.value().get())), problems);
    }
}
