/**
 * The pages, scripts and style sheets of a package: what they load, what browsers no longer do, keys that should not be
 * there, and accessibility as far as a static reader sees it.
 *
 * <p>{@code new ContentRules(files, findings).judge(name, bytes)} takes one file at a time and keeps none.
 */
@NullMarked
package no.kurspakker.export.inspect.content;

import org.jspecify.annotations.NullMarked;
