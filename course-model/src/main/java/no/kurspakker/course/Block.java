package no.kurspakker.course;

/** One thing a learner meets on a page. */
public sealed interface Block
        permits Paragraph,
                BulletList,
                OrderedList,
                Quote,
                CodeBlock,
                Table,
                Figure,
                Film,
                Definition,
                Note,
                Reveal,
                KnowledgeCheck,
                LanguageBlock {

    SourceSpan source();

    <R> R accept(BlockVisitor<R> visitor);
}
