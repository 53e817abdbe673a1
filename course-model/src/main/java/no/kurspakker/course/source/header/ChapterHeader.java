package no.kurspakker.course.source.header;

import no.kurspakker.course.MinuteRange;
import no.kurspakker.course.UnitId;

/** The front matter of a chapter. */
public record ChapterHeader(
        @Key("The name that never changes once learners have begun: a-z, 0-9 and hyphens, at most"
                + " 60 characters.")
        UnitId id,

        @Key("The heading of the chapter.") String title,
        @Key("How long it takes, in minutes: 12 or 10-15.") MinuteRange minutes) {}
