package no.kurspakker.course.importing.document;

import java.util.List;
import no.kurspakker.course.SourceSpan;

/** A list with bullets or numbers; each item is what stands in it. */
public record Listing(boolean ordered, List<List<Part>> items, SourceSpan place) implements Part {

    public Listing {
        items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
