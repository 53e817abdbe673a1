package no.kurspakker.course.source;

import java.util.List;
import java.util.stream.Collectors;
import no.kurspakker.course.CodeText;
import no.kurspakker.course.Emphasis;
import no.kurspakker.course.FootnoteReference;
import no.kurspakker.course.Inline;
import no.kurspakker.course.InlineVisitor;
import no.kurspakker.course.LanguageText;
import no.kurspakker.course.LineBreak;
import no.kurspakker.course.Link;
import no.kurspakker.course.PageLink;
import no.kurspakker.course.Strong;
import no.kurspakker.course.Text;

/** Running text with its marks spelled out. */
final class InlineOutline implements InlineVisitor<String> {

    static String of(List<Inline> inlines) {
        InlineOutline outline = new InlineOutline();
        return inlines.stream().map(inline -> inline.accept(outline)).collect(Collectors.joining());
    }

    @Override
    public String visit(Text text) {
        return text.value();
    }

    @Override
    public String visit(Emphasis emphasis) {
        return "<em " + of(emphasis.text()) + ">";
    }

    @Override
    public String visit(Strong strong) {
        return "<strong " + of(strong.text()) + ">";
    }

    @Override
    public String visit(CodeText codeText) {
        return "<code " + codeText.value() + ">";
    }

    @Override
    public String visit(Link link) {
        return "<link " + link.target() + " " + of(link.text()) + ">";
    }

    @Override
    public String visit(PageLink link) {
        String anchor = link.anchor().map(name -> "#" + name).orElse("");
        return "<page " + link.page() + anchor + " " + of(link.text()) + ">";
    }

    @Override
    public String visit(FootnoteReference reference) {
        return "<note " + reference.number() + ">";
    }

    @Override
    public String visit(LineBreak lineBreak) {
        return "<break>";
    }

    @Override
    public String visit(LanguageText text) {
        return "<" + text.language() + " " + of(text.text()) + ">";
    }
}
