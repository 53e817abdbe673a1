/**
 * Makes a course folder of a document that was written for paper.
 *
 * <pre>{@code
 * ImportedCourse course = CourseImport.read(Path.of("handbook.docx"), ImportSettings.NONE);
 * course.writeTo(Path.of("my-course"));
 * }</pre>
 *
 * <p>It reads ({@code markdown}, {@code html}, {@code docx}), mends ({@code tidy}), finds the structure ({@code shape}) and
 * writes ({@code folder}), and says of each step what was recognised, guessed and left out ({@code report}). It does not
 * improve the text, and asks nothing of the network.
 */
@NullMarked
package no.kurspakker.course.importing;

import org.jspecify.annotations.NullMarked;
