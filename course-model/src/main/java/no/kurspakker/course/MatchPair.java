package no.kurspakker.course;

import java.util.List;

/** Two texts that belong together. */
public record MatchPair(List<Inline> left, List<Inline> right, SourceSpan source) {

    public MatchPair {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
