package no.kurspakker.course;

import java.util.List;

/** A chapter: a tracked page that is completed by reading it. */
public record Chapter(
        UnitId id,
        String title,
        MinuteRange minutes,
        PageText text,
        List<Footnote> footnotes,
        SourceSpan source)
        implements Page {

    public Chapter {
        footnotes = List.copyOf(footnotes);
    }

    @Override
    public <R> R accept(PageVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
