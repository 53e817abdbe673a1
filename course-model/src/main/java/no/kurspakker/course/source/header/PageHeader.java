package no.kurspakker.course.source.header;

import java.util.Optional;
import no.kurspakker.course.MinuteRange;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.UnitId;

/**
 * The front matter of a page, as far as it could be read; what has a problem is absent.
 *
 * @param idSource where the id stands
 */
public record PageHeader(
        Optional<UnitId> id,
        Optional<String> title,
        Optional<MinuteRange> minutes,
        SourceSpan idSource) {}
