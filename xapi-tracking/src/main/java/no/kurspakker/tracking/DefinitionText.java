package no.kurspakker.tracking;

import java.util.List;
import java.util.stream.Collectors;
import no.kurspakker.course.Block;
import no.kurspakker.course.Inline;
import no.kurspakker.course.Paragraph;
import no.kurspakker.course.text.PlainText;

/** Text as definitions of activities take it: words in a row. */
final class DefinitionText {

    private DefinitionText() {}

    static String of(List<Inline> text) {
        return PlainText.of(text).strip();
    }

    /** {@return the text of the paragraphs in {@code blocks}, one after the other} */
    static String ofBlocks(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> of(((Paragraph) block).text()))
                .collect(Collectors.joining(" "));
    }
}
