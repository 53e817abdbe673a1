package no.kurspakker.export.manifest;

import java.util.List;
import no.kurspakker.course.Course;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;

/**
 * A package with one SCO: one organization, one item, one resource. Real platforms break navigation between several.
 *
 * @param id ASCII, stable; the identifiers of all elements are made of it
 * @param title of organization and item, at most 255 characters
 * @param files every content file, once
 */
public record SingleSco(String id, String title, List<PackagePath> files) {

    /** The page that a platform opens. */
    public static final PackagePath LAUNCH = new PackagePath("index.html");

    public SingleSco {
        files = List.copyOf(files);
    }

    /** {@return what the manifest of {@code course} declares when the package holds {@code content}} */
    public static SingleSco of(Course course, PackageTree content) {
        return new SingleSco(
                ManifestId.of(course.id()),
                ManifestTitle.of(course.title()),
                List.copyOf(content.files().keySet()));
    }

    /** {@return identifier of the manifest} */
    public String manifestId() {
        return "course_" + id;
    }

    /** {@return identifier of the organization} */
    public String organizationId() {
        return "organization_" + id;
    }

    /** {@return identifier of the item} */
    public String itemId() {
        return "item_" + id;
    }

    /** {@return identifier of the resource} */
    public String resourceId() {
        return "sco_" + id;
    }
}
