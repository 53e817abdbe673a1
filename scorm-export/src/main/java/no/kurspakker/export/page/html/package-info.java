/**
 * HTML on its way into a page: {@code new Html().open("p").text(words).close().done()} gives a
 * {@link no.kurspakker.export.page.html.Markup} that a template takes as it is. The package knows no course and no page;
 * whoever needs text in HTML gets it escaped here or by a template.
 */
@NullMarked
package no.kurspakker.export.page.html;

import org.jspecify.annotations.NullMarked;
