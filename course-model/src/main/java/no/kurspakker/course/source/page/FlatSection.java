package no.kurspakker.course.source.page;

import java.util.List;
import no.kurspakker.course.Block;
import no.kurspakker.course.Inline;
import no.kurspakker.course.SourceSpan;

/** A heading with what stands between it and the next heading of any level. */
record FlatSection(
        int level, String anchor, List<Inline> title, List<Block> blocks, SourceSpan source) {

    FlatSection withAnchor(String made) {
        return new FlatSection(level, made, title, blocks, source);
    }
}
