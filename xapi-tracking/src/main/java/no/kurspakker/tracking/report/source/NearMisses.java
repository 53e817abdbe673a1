package no.kurspakker.tracking.report.source;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.TrackingPlan;

/**
 * Counts statements about activities that are not the course's though they look so: under its id with another scheme or case, or with the
 * id of a unit at the end. An LRS holds other courses too; those are nobody's concern.
 */
final class NearMisses {

    private static final int MOST = 50;

    private final String course;
    private final Set<String> units;
    private final Map<String, Long> counts = new TreeMap<>();

    NearMisses(TrackingPlan plan) {
        this.course = plain(plan.courseActivityId().value());
        this.units =
                plan.units().stream().map(unit -> unit.id().value()).collect(Collectors.toSet());
    }

    void add(Iri activity) {
        String text = plain(activity.value());
        boolean isNear = text.startsWith(course)
                || units.contains(text.substring(text.lastIndexOf('/') + 1));
        if (isNear && (counts.size() < MOST || counts.containsKey(activity.value()))) {
            counts.merge(activity.value(), 1L, Long::sum);
        }
    }

    Map<String, Long> counts() {
        return counts;
    }

    private static String plain(String iri) {
        String text =
                iri.toLowerCase(Locale.ROOT).replaceFirst("^[a-z][a-z0-9+.-]*:(//)?(www\\.)?", "");
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
