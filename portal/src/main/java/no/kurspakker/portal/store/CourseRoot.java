package no.kurspakker.portal.store;

import java.util.List;

/** The course that an activity belongs to, by the rule that makes ids: {@code <course>/chapters/<id>} and the like. */
public final class CourseRoot {

    private static final List<String> BRANCHES =
            List.of("/chapters/", "/group-tasks/", "/municipalities/");

    private CourseRoot() {}

    /** {@return what stands before the branch, or {@code activity} itself if there is none} */
    public static String of(String activity) {
        for (String branch : BRANCHES) {
            int at = activity.indexOf(branch);
            if (at > 0) {
                return activity.substring(0, at);
            }
        }
        return activity;
    }
}
