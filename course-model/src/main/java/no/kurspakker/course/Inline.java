package no.kurspakker.course;

/** A piece of running text. */
public sealed interface Inline
        permits Text,
                Emphasis,
                Strong,
                CodeText,
                Link,
                PageLink,
                FootnoteReference,
                LineBreak,
                LanguageText {

    <R> R accept(InlineVisitor<R> visitor);
}
