package no.kurspakker.course;

/**
 * A mark that leads to a footnote of the page.
 *
 * @param number of the footnote, from 1
 */
public record FootnoteReference(int number) implements Inline {

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
