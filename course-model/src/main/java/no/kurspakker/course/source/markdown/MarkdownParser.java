package no.kurspakker.course.source.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown as courses use it; safe for threads. */
public final class MarkdownParser {

    /** How deep blocks may lie in each other; what lies deeper is taken for text. */
    public static final int DEEPEST_BLOCKS = 60;

    /** How deep emphasis, links and images may lie in each other; what lies deeper is taken for text. */
    public static final int DEEPEST_INLINES = 30;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    FootnotesExtension.create(),
                    TaskListItemsExtension.create()))
            .customBlockParserFactory(new FenceParser.Factory())
            .customInlineContentParserFactory(new AngleBracketParser.Factory())
            .linkProcessor(new BracketProcessor())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST_BLOCKS)
            .maxInlineNesting(DEEPEST_INLINES)
            .build();

    private MarkdownParser() {}

    /** {@return commonmark's tree, in which spans count from the start of {@code text}} */
    public static Node parse(String text) {
        return PARSER.parse(text);
    }
}
