package no.kurspakker.course.source.page;

import java.util.List;
import no.kurspakker.course.Block;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.UnitId;

/** What every knowledge check has besides its answers. */
record CheckFrame(UnitId id, List<Block> prompt, List<Block> explanation, SourceSpan source) {}
