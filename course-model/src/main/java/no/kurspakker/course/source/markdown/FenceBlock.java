package no.kurspakker.course.source.markdown;

import java.util.Optional;
import org.commonmark.node.CustomBlock;

/** A {@code :::kind {attributes}} block. */
public final class FenceBlock extends CustomBlock {

    private final FenceLine opening;
    private final Optional<FenceBlock> parent;
    private Optional<FenceBlock> open = Optional.empty();
    private boolean closed;
    private boolean ambiguous;

    FenceBlock(FenceLine opening, Optional<FenceBlock> parent) {
        this.opening = opening;
        this.parent = parent;
        parent.ifPresent(outer -> outer.open = Optional.of(this));
    }

    public FenceLine opening() {
        return opening;
    }

    /** {@return the block around this one whose fence is not longer than this one's, as it has to be} */
    public Optional<FenceBlock> rival() {
        Optional<FenceBlock> outer = parent;
        while (outer.isPresent() && outer.get().opening.length() > opening.length()) {
            outer = outer.get().parent;
        }
        return outer;
    }

    /** {@return whether its closing fence is missing} */
    public boolean isUnclosed() {
        return !closed;
    }

    /** {@return whether a block within has a fence as long, so that nobody knows which of them a fence closes} */
    public boolean isAmbiguous() {
        return ambiguous;
    }

    /** Of the open blocks around, the innermost that a fence of {@code colons} closes; empty if there is none. */
    Optional<FenceBlock> closedBy(int colons) {
        Optional<FenceBlock> shorter = Optional.empty();
        for (Optional<FenceBlock> at = innermost(); at.isPresent(); at = at.get().parent) {
            int length = at.get().opening.length();
            if (length == colons) {
                return at;
            }
            if (shorter.isEmpty() && length < colons) {
                shorter = at;
            }
        }
        return shorter;
    }

    Optional<FenceBlock> innermost() {
        FenceBlock inner = this;
        while (inner.open.isPresent()) {
            inner = inner.open.get();
        }
        return Optional.of(inner);
    }

    void close() {
        closed = true;
    }

    void leave() {
        parent.ifPresent(outer -> outer.open = Optional.empty());
    }

    void markRival() {
        rival().ifPresent(outer -> outer.ambiguous = true);
    }
}
