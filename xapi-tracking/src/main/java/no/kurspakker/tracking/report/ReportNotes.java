package no.kurspakker.tracking.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a reader of a report should know of its data.
 *
 * @param sources where the data are from, such as names of files
 * @param nearMisses activities in statements that this course does not have, though they look like its own, with the number of statements
 * @param unread how many lines or rows could not be read
 * @param voided how many statements are void
 */
public record ReportNotes(
        List<String> sources, Map<String, Long> nearMisses, long unread, long voided) {

    /** Nothing to know. */
    public static final ReportNotes NONE = new ReportNotes(List.of(), Map.of(), 0, 0);

    public ReportNotes {
        sources = List.copyOf(sources);
        nearMisses = Collections.unmodifiableMap(new TreeMap<>(nearMisses));
    }
}
