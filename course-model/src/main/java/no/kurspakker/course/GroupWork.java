package no.kurspakker.course;

import java.util.List;

/**
 * How groups work with the tasks of a course.
 *
 * @param handIn how much leaves the device
 * @param draftDays how many days after its last change a draft is deleted from the device, 1 to 365
 * @param municipalities those a group can choose between, in that order, each number once; a group can always choose
 *     another
 */
public record GroupWork(HandInLevel handIn, int draftDays, List<Municipality> municipalities) {

    /** What holds for a course that says nothing about it. */
    public static final GroupWork DEFAULT = new GroupWork(HandInLevel.STATUS, 30, List.of());

    public GroupWork {
        municipalities = List.copyOf(municipalities);
    }
}
