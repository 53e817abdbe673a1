/**
 * Zip files whose bytes depend on their content and on nothing else.
 *
 * <p>{@code new ZipArchive().write(tree, file)} writes a {@link no.kurspakker.export.PackageTree}: sorted, one fixed
 * time, mode 0644, sizes and CRC before the data. {@link no.kurspakker.export.archive.ZipReader} reads one back. The
 * package knows no format of courses. It needs Zip4j.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE, the ZIP file format</a>
 */
@NullMarked
package no.kurspakker.export.archive;

import org.jspecify.annotations.NullMarked;
