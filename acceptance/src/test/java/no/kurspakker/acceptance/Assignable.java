package no.kurspakker.acceptance;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An AU as a platform registers it.
 *
 * @param address of its page in the package, with a query
 * @param publisherId as {@code cmi5.xml} has it
 */
record Assignable(String address, String publisherId, String moveOn) {

    private static final Pattern AU = Pattern.compile(
            "<au id=\"([^\"]+)\" moveOn=\"([^\"]+)\".*?<url>([^<]+)</url>", Pattern.DOTALL);

    static final String SESSION_ID = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";

    /** {@return the units of a package for cmi5, in its order} */
    static List<Assignable> in(CoursePackage course) {
        return AU.matcher(course.text("cmi5.xml"))
                .results()
                .map(au -> new Assignable(au.group(3), au.group(1), au.group(2)))
                .toList();
    }

    /**
     * {@return the AU of a unit}
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    static Assignable of(CoursePackage course, String unit) {
        return in(course).stream()
                .filter(au -> au.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** {@return the id that the platform makes for it, which must be another (cmi5 8.1.5)} */
    String activityId() {
        return "https://lms.example/au/" + publisherId.replaceAll(".*/", "");
    }

    String unit() {
        return address.replaceAll(".*unit=", "");
    }
}
