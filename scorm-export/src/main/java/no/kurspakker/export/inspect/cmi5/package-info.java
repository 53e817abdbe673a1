/**
 * The rules of cmi5 about a course structure, by the numbers of the public list of requirements.
 *
 * <p>{@code CourseStructure.judge(document, files, tracking, findings)} tells what is wrong. The schema of the specification is
 * not needed for it and not packed: its rules are written here. What an AU does when it plays is judged elsewhere, in a browser.
 *
 * @see <a href="https://github.com/AICC/CMI-5_Spec_Current">cmi5, sections 8.1, 13 and 14</a>
 */
@NullMarked
package no.kurspakker.export.inspect.cmi5;

import org.jspecify.annotations.NullMarked;
