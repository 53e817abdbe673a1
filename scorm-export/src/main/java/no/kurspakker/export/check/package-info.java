/**
 * The judgement of a package before it is written.
 *
 * <p>{@code new PackageCheck(course, plan).check(tree, rules)} gives problems in the author's words and files: what
 * {@code inspect} finds in packages of any maker, and what only a course can say, such as a state too long to be saved. The package
 * changes nothing and reads nothing outside the tree.
 */
@NullMarked
package no.kurspakker.export.check;

import org.jspecify.annotations.NullMarked;
