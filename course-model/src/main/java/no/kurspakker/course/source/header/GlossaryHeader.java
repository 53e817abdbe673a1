package no.kurspakker.course.source.header;

import no.kurspakker.course.SourceSpan;

/** The keys of one glossary entry. */
public record GlossaryHeader(
        @Key("The word as it stands in the text.") String term,
        @Key("What it means, in one or two sentences.") String explanation,
        SourceSpan source) {}
