package no.kurspakker.portal.page;

import java.util.List;
import java.util.Optional;

/**
 * A page of a report.
 *
 * @param path of the report
 * @param query of the choices, with {@code ?} if there are any
 * @param content is safe HTML
 * @param files to download: name and text of each
 * @param position which page of several this is, in words; empty if there is one
 * @param isBuilding whether not all statements are in it yet
 * @param mayChoose whether the reader may choose whom to look at
 * @param maySeeLooks whether the reader may see who looked
 */
public record ReportPage(
        String path,
        String query,
        Choices choices,
        String content,
        List<CourseLink> files,
        String position,
        Optional<String> previous,
        Optional<String> next,
        boolean isBuilding,
        boolean mayChoose,
        boolean maySeeLooks) {

    /** What can be chosen and what is. */
    public record Choices(
            List<CourseLink> municipalities,
            List<String> roles,
            List<String> versions,
            boolean mayChooseRegion,
            String municipality,
            String from,
            String to,
            String role,
            String version,
            boolean isRegion) {}
}
