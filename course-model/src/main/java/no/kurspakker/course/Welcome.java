package no.kurspakker.course;

import java.util.List;

/** The first page: what the course is and for whom. It is not tracked. */
public record Welcome(String title, PageText text, List<Footnote> footnotes, SourceSpan source)
        implements Page {

    public Welcome {
        footnotes = List.copyOf(footnotes);
    }

    @Override
    public <R> R accept(PageVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
