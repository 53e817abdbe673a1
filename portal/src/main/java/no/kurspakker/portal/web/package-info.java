/**
 * The portal's pages and the hosts that content is served from, as routes.
 *
 * <p>Every package has a host name of its own ({@code <id>.localhost} on loopback, {@code <id>.<host of the portal>} elsewhere), where its
 * files, the page with the SCORM API and the LRS answer, and no page of the portal does; cookies of the portal never go there. Requests that
 * change something must come from the portal's own pages.
 */
@NullMarked
package no.kurspakker.portal.web;

import org.jspecify.annotations.NullMarked;
