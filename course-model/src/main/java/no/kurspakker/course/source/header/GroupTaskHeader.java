package no.kurspakker.course.source.header;

import no.kurspakker.course.MinuteRange;
import no.kurspakker.course.UnitId;

/** The front matter of a group task. */
public record GroupTaskHeader(
        @Key("The name that never changes once groups have begun: a-z, 0-9 and hyphens, at most"
                + " 60 characters.")
        UnitId id,

        @Key("The heading of the group task.") String title,
        @Key("How long it takes, in minutes: 20 or 15-20.") MinuteRange minutes) {}
