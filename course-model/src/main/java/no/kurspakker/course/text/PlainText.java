package no.kurspakker.course.text;

import java.util.List;
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

/** The words of running text, for places that take no marks. */
public final class PlainText implements InlineVisitor<String> {

    private static final PlainText VISITOR = new PlainText();

    private PlainText() {}

    /** {@return the words of {@code inlines}, in a row} */
    public static String of(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        inlines.forEach(inline -> text.append(inline.accept(VISITOR)));
        return text.toString();
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
