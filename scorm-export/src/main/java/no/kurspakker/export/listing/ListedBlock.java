package no.kurspakker.export.listing;

import java.util.List;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.UnitKind;
import no.kurspakker.tracking.statement.LanguageMap;

/**
 * All chapters of a course, or all its group tasks.
 *
 * @param id {@code <course>/chapters} or {@code <course>/group-tasks}
 * @param units at least one, all of {@code kind}
 */
public record ListedBlock(
        Iri id, UnitKind kind, LanguageMap title, LanguageMap description, List<ListedUnit> units) {

    public ListedBlock {
        units = List.copyOf(units);
    }
}
