package no.kurspakker.tracking.report.source;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.TrackingPlan;

/**
 * Counts statements about activities that are not the course's though they look so: under its id with another scheme or case, or with the
 * id of a unit at the end. An LRS holds other courses too; those are nobody's concern.
 */
public final class NearMisses {

    /** As many activities are told of. */
    public static final int MOST = 50;

    private static final Pattern PARTS = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]{1,2000})\"");

    private final String course;
    private final Set<String> units;
    private final Map<String, Long> counts = new TreeMap<>();

    public NearMisses(TrackingPlan plan) {
        this.course = plain(plan.courseActivityId().value());
        this.units =
                plan.units().stream().map(unit -> unit.id().value()).collect(Collectors.toSet());
    }

    /** {@return whether {@code activity} looks like one of the course's, which it may be too} */
    public boolean isNear(String activity) {
        String text = plain(activity);
        return text.startsWith(course) || units.contains(text.substring(text.lastIndexOf('/') + 1));
    }

    /** {@return whether the text of a statement may hold such an id: quick, and seldom wrong} */
    public boolean mayBeIn(String statement) {
        return PARTS.matcher(statement).results().anyMatch(found -> isNear(found.group(1)));
    }

    /** Counts a statement about an activity that the course does not have. */
    public void add(Iri activity) {
        boolean isCounted = counts.size() < MOST || counts.containsKey(activity.value());
        if (isCounted && isNear(activity.value())) {
            counts.merge(activity.value(), 1L, Long::sum);
        }
    }

    /** {@return numbers of statements by activity} */
    public Map<String, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    private static String plain(String iri) {
        String text =
                iri.toLowerCase(Locale.ROOT).replaceFirst("^[a-z][a-z0-9+.-]*:(//)?(www\\.)?", "");
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
