package no.kurspakker.export.inspect.content;

import no.kurspakker.course.SourceSpan;
import no.kurspakker.export.scan.Reference;

/**
 * A reference and where it stands.
 *
 * @param base the address that it is relative to, itself relative to the file; empty for the file
 */
record PlacedReference(Reference reference, String base, SourceSpan place) {}
