/**
 * Judging statements by the standard, in sentences.
 *
 * <p>{@code new StatementValidator(XapiVersion.V1_0_3).validate(json)} returns every fault, each with its property, one sentence and the
 * section it offends: {@code actor.mbox: "bob" is not a mailto IRI (xAPI 1.0.3, Part Two 2.4.2.3)}. It never throws, whatever the JSON
 * says. It does not ask whether the one who sends may say so: that is the work of an LRS.
 */
@NullMarked
package no.kurspakker.tracking.check;

import org.jspecify.annotations.NullMarked;
