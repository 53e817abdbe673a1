package no.kurspakker.export.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * What one group has written about one task, as {@code docs/group-work.schema.json} describes it.
 *
 * @param taskNumber from 1, among the group tasks of the course
 * @param date the day of the meeting, {@code YYYY-MM-DD}
 * @param present how many were there, if the group said so
 * @param saved when it was last changed, {@code YYYY-MM-DDThh:mm:ssZ}
 */
record GroupFile(
        String language,
        String courseId,
        String courseTitle,
        String taskId,
        String taskTitle,
        int taskNumber,
        Group group,
        String date,
        OptionalInt present,
        List<GroupAnswer> answers,
        String saved) {

    /** By task, then by group and day. */
    static final Comparator<GroupFile> ORDER = Comparator.comparing(GroupFile::order);

    GroupFile {
        answers = List.copyOf(answers);
    }

    /** {@return what two files have in common of which only the one that was changed last counts} */
    String occasion() {
        return String.join(" ", taskId, group.identity(), date);
    }

    private String order() {
        return String.join(
                " ", "%03d".formatted(taskNumber), taskId, group.identity(), date, saved);
    }
}
