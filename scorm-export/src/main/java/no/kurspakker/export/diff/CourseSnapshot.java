package no.kurspakker.export.diff;

import java.util.List;
import no.kurspakker.export.inspect.structure.PackageKind;

/**
 * What counts of a course for those who are in the middle of it.
 *
 * @param name of the folder or package, for people
 * @param kind of the package; {@code UNKNOWN} for a folder, which can become any
 * @param courseId full IRI
 * @param platformId identifier in the manifest; empty for a folder
 * @param stateForm how the saved state begins, such as {@code k1}
 * @param items chapters and group tasks in their order, then checks
 */
public record CourseSnapshot(
        String name,
        PackageKind kind,
        String courseId,
        String version,
        String platformId,
        String stateForm,
        List<TrackedItem> items) {

    public CourseSnapshot {
        items = List.copyOf(items);
    }
}
