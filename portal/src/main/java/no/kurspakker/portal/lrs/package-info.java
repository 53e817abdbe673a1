/**
 * The learning record store: the resources of xAPI 1.0.3 and 2.0 over HTTP.
 *
 * <p>{@code new Lrs(…).answer(request)} turns one {@link no.kurspakker.portal.lrs.LrsRequest} into one {@link
 * no.kurspakker.portal.lrs.LrsResponse}; {@code LrsRoutes} ties that to the server. Statements are judged by {@code
 * no.kurspakker.tracking.check} and kept by {@code store}; this package knows neither SQL nor pages for people.
 */
@NullMarked
package no.kurspakker.portal.lrs;

import org.jspecify.annotations.NullMarked;
