package no.kurspakker.course;

import org.jspecify.annotations.Nullable;

/** Plain text. */
public record Text(String value) implements Inline {

    // Written out: the JVM links the equality of a record when it is first asked for, which a short
    // run pays dearly.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
