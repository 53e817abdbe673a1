package no.kurspakker.course.source.header;

import java.util.List;
import java.util.Optional;

/**
 * What {@code course.yaml} says, as far as it could be read.
 *
 * @param header absent if one of its keys has a problem
 * @param welcome the file of the welcome page
 */
public record CourseFiles(
        Optional<CourseHeader> header,
        Optional<FileName> welcome,
        List<FileName> chapters,
        List<FileName> groupTasks) {

    public CourseFiles {
        chapters = List.copyOf(chapters);
        groupTasks = List.copyOf(groupTasks);
    }
}
