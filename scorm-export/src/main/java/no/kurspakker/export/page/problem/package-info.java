/**
 * What can be wrong with a course once it becomes pages, such as {@code SVG_SCRIPT}: a drawing that holds a script. The
 * texts stand in bundles beside the enum; mistakes in Markdown and YAML belong to the reader of courses, not here.
 */
@NullMarked
package no.kurspakker.export.page.problem;

import org.jspecify.annotations.NullMarked;
