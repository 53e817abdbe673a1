/**
 * JSON as text in one layout.
 *
 * <p>{@code JsonText.of(json -> json.writeStartObject()…)} streams; nothing is bound to classes, so that a command starts
 * fast. The package reads no JSON. It needs Jackson.
 */
@NullMarked
package no.kurspakker.export.json;

import org.jspecify.annotations.NullMarked;
