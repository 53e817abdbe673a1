/**
 * Packages of cmi5.
 *
 * <p>{@code Cmi5Package.of(course, plan, content)} adds the course structure, {@code cmi5.xml}, to the files of a course. Every
 * AU is the same page; the query of its address says which unit it is. The package renders no pages and launches nothing.
 *
 * @see <a href="https://github.com/AICC/CMI-5_Spec_Current">cmi5, sections 13 and 14</a>
 */
@NullMarked
package no.kurspakker.export.cmi5;

import org.jspecify.annotations.NullMarked;
