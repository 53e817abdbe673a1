package no.kurspakker.course;

/** An operation on every kind of {@link Inline}. */
public interface InlineVisitor<R> {

    R visit(Text text);

    R visit(Emphasis emphasis);

    R visit(Strong strong);

    R visit(CodeText codeText);

    R visit(Link link);

    R visit(PageLink pageLink);

    R visit(FootnoteReference footnoteReference);

    R visit(LineBreak lineBreak);

    R visit(LanguageText languageText);
}
