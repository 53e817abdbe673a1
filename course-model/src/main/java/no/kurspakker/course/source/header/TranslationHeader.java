package no.kurspakker.course.source.header;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.SourceSpan;

/** The keys of one entry of {@code translations}: what {@code course.yaml} itself says in another language. */
public record TranslationHeader(
        @Key("The language as a BCP 47 tag; its pages lie in folders of that name beside the pages"
                + " they translate, such as chapters/nn/.")
        LanguageTag language,

        @Key("The name of the course in that language.") String title,

        @Key("One line under the title; needed if the course has a subtitle.")
        Optional<String> subtitle,

        @Key("Lines shown at the foot of the course; needed if the course has credits.")
        Optional<List<String>> credits,

        @Key("The words that the course explains, as many and in the same order; needed if the"
                + " course has a glossary.")
        Optional<List<GlossaryHeader>> glossary,

        SourceSpan source) {}
