/**
 * The images of a course, looked into: {@code new DrawingReader().read(asset)} gives a still drawing that is safe to put
 * into a page, or the reasons why it is not; {@code PictureSize.of(asset)} the pixels of any other image. Nothing is
 * converted or scaled here. Uses JDOM2, which reads no document type and no other file.
 */
@NullMarked
package no.kurspakker.export.page.figure;

import org.jspecify.annotations.NullMarked;
