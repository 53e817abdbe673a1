/**
 * What the manifests of all SCORM editions share: identifiers, titles, the list of files and control documents, in the
 * form that real platforms read.
 *
 * <p>{@code SingleSco.of(course, content)} says what is to be declared; a format maps it to its own elements. The package
 * knows no edition. It needs JDOM2.
 */
@NullMarked
package no.kurspakker.export.manifest;

import org.jspecify.annotations.NullMarked;
