/**
 * JSON of statements and of the tracking plan: strict when reading, exact when writing.
 *
 * <p>{@code StatementReader.strict(XapiVersion.V1_0_3).read(bytes)} gives a statement or its faults; {@code StatementWriter.write} gives the
 * text. Names that stand twice, text that is not UTF-8, comments and anything after the end are faults. No type of the JSON library
 * (Jackson) leaves this package. It does not fetch anything, and does not resolve IRIs.
 */
@NullMarked
package no.kurspakker.tracking.json;

import org.jspecify.annotations.NullMarked;
