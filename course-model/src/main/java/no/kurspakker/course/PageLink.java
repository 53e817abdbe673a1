package no.kurspakker.course;

import java.util.List;
import java.util.Optional;

/**
 * A link to a page of the course.
 *
 * @param page id of the chapter or group task, or {@code welcome}
 * @param anchor of a section on that page
 */
public record PageLink(String page, Optional<String> anchor, List<Inline> text) implements Inline {

    public PageLink {
        text = List.copyOf(text);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
