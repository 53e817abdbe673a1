package no.kurspakker.course.source.markdown;

import java.util.Optional;
import org.commonmark.node.CustomBlock;

/** A {@code :::kind {attributes}} block. */
public final class FenceBlock extends CustomBlock {

    private final FenceLine opening;
    private final Optional<FenceBlock> parent;
    private Optional<FenceBlock> open = Optional.empty();
    private boolean closed;
    private Optional<FenceBlock> rival = Optional.empty();

    FenceBlock(FenceLine opening, Optional<FenceBlock> parent) {
        this.opening = opening;
        this.parent = parent;
        parent.ifPresent(outer -> outer.open = Optional.of(this));
    }

    public FenceLine opening() {
        return opening;
    }

    /** {@return whether its closing fence is missing} */
    public boolean isUnclosed() {
        return !closed;
    }

    /** {@return the first block within whose fence is not shorter, so that nobody knows which of the two ends} */
    public Optional<FenceBlock> rival() {
        return rival;
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

    void tellRival() {
        Optional<FenceBlock> outer = parent;
        while (outer.isPresent() && outer.get().opening.length() > opening.length()) {
            outer = outer.get().parent;
        }
        outer.filter(found -> found.rival.isEmpty())
                .ifPresent(found -> found.rival = Optional.of(this));
    }
}
