/**
 * What can be wrong with the course structure of a course, by the numbers of the public list of requirements, in the words of one
 * who mends a course. The rules themselves are in {@code inspect.cmi5}, for packages of any maker.
 *
 * @see <a href="https://github.com/AICC/CMI-5_Spec_Current">cmi5, sections 8.1, 13 and 14</a>
 */
@NullMarked
package no.kurspakker.export.check.cmi5;

import org.jspecify.annotations.NullMarked;
