/** What was recognised, guessed and left out, with its places. */
@NullMarked
package no.kurspakker.course.importing.report;

import org.jspecify.annotations.NullMarked;
