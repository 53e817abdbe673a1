/**
 * What people see of the portal: templates, their words in three languages, and the files that browsers load.
 *
 * <p>{@code new Pages().render("login", Map.of("frame", frame))} gives a page. Templates escape by context; nothing here asks the database.
 */
@NullMarked
package no.kurspakker.portal.page;

import org.jspecify.annotations.NullMarked;
