package no.kurspakker.course.importing.document;

import no.kurspakker.course.SourceSpan;

/** One thing that stands in a document, from margin to margin. */
public sealed interface Part
        permits Heading,
                Passage,
                Listing,
                Grid,
                Picture,
                FilmLink,
                Note,
                Quotation,
                Verbatim,
                Divider {

    /** {@return where it begins in the document} */
    SourceSpan place();

    <R> R accept(PartVisitor<R> visitor);
}
