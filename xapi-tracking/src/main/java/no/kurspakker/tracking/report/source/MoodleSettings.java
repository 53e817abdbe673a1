package no.kurspakker.tracking.report.source;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How an export of Moodle or KS Læring is read.
 *
 * @param activity the name of the course's activity on the platform, if it is not the course's title
 * @param idColumn the column with the id of a person, if it is not one of those known
 * @param zone of the times in it
 * @param readAt what counts as the time of a state that has none: it was so then at the latest
 */
public record MoodleSettings(
        Optional<String> activity,
        Optional<String> idColumn,
        Pseudonym pseudonym,
        ZoneId zone,
        Instant readAt) {}
