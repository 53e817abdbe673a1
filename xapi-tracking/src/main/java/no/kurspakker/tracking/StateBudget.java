package no.kurspakker.tracking;

/**
 * How long the state can grow that the player saves in the platform.
 *
 * <p>The state reads {@code k1;<registration>;<current>;<units>;<times>}: 22 characters of registration, four of the
 * unit last visited, five for each unit, and five for the time of each unit while the whole stays within
 * {@link #WITH_TIMES} characters.
 */
public final class StateBudget {

    /** What SCORM 1.2 grants {@code cmi.suspend_data} (Run-Time Environment 3.4.3), in characters. */
    public static final int SCORM12 = 4_096;

    /** Above this many characters the player leaves the times out. */
    public static final int WITH_TIMES = 4_000;

    private static final int FIXED = "k1;".length() + 22 + 1 + 4 + 1 + 1;
    private static final int PER_UNIT = 5;
    private static final int PER_TIME = 5;

    private StateBudget() {}

    /** {@return characters of the longest state a learner of this course can reach} */
    public static int worstCase(TrackingPlan plan) {
        int units = plan.units().size();
        int withoutTimes = FIXED + units * PER_UNIT;
        int withTimes = withoutTimes + units * PER_TIME;
        if (withTimes <= WITH_TIMES) {
            return withTimes;
        }
        int longestWithTimes = WITH_TIMES - (WITH_TIMES - withoutTimes) % PER_TIME;
        return withoutTimes >= WITH_TIMES ? withoutTimes : longestWithTimes;
    }
}
