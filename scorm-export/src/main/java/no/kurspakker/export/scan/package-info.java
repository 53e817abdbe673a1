/**
 * Scanners that every judgement of a package shares: what pages and style sheets load, where they lead, keys in texts, events
 * that browsers no longer send, and manifests against schemas.
 *
 * <p>{@code HtmlTags.walk(html, listener)} goes through a document once. What a find means is for others to say.
 */
@NullMarked
package no.kurspakker.export.scan;

import org.jspecify.annotations.NullMarked;
