package no.kurspakker.course;

/** An operation on every kind of {@link Block}. */
public interface BlockVisitor<R> {

    R visit(Paragraph paragraph);

    R visit(BulletList bulletList);

    R visit(OrderedList orderedList);

    R visit(Quote quote);

    R visit(CodeBlock codeBlock);

    R visit(Table table);

    R visit(Figure figure);

    R visit(Film film);

    R visit(Definition definition);

    R visit(Note note);

    R visit(Reveal reveal);

    R visit(KnowledgeCheck knowledgeCheck);

    R visit(LanguageBlock languageBlock);
}
