package no.kurspakker.tracking;

import java.util.List;
import java.util.stream.Collectors;
import no.kurspakker.course.Block;
import no.kurspakker.course.CodeText;
import no.kurspakker.course.Emphasis;
import no.kurspakker.course.FootnoteReference;
import no.kurspakker.course.Inline;
import no.kurspakker.course.InlineVisitor;
import no.kurspakker.course.LanguageText;
import no.kurspakker.course.LineBreak;
import no.kurspakker.course.Link;
import no.kurspakker.course.PageLink;
import no.kurspakker.course.Paragraph;
import no.kurspakker.course.Strong;
import no.kurspakker.course.Text;

/** Running text without its marks; definitions of activities take nothing else. */
final class PlainText implements InlineVisitor<String> {

    private PlainText() {}

    static String of(List<Inline> text) {
        return text.stream()
                .map(inline -> inline.accept(new PlainText()))
                .collect(Collectors.joining())
                .strip();
    }

    /** {@return the text of the paragraphs in {@code blocks}, one after the other} */
    static String ofBlocks(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> of(((Paragraph) block).text()))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String visit(Text text) {
        return text.value();
    }

    @Override
    public String visit(Emphasis emphasis) {
        return of(emphasis.text());
    }

    @Override
    public String visit(Strong strong) {
        return of(strong.text());
    }

    @Override
    public String visit(CodeText codeText) {
        return codeText.value();
    }

    @Override
    public String visit(Link link) {
        return of(link.text());
    }

    @Override
    public String visit(PageLink pageLink) {
        return of(pageLink.text());
    }

    @Override
    public String visit(FootnoteReference footnoteReference) {
        return "";
    }

    @Override
    public String visit(LineBreak lineBreak) {
        return " ";
    }

    @Override
    public String visit(LanguageText languageText) {
        return of(languageText.text());
    }
}
