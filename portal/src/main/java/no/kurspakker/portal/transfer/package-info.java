/**
 * Everything a portal keeps, taken out and put back: backups of the whole database, exchange of statements and documents as lines of JSON,
 * and the check that all fits together.
 *
 * <p>{@code Backup.write(location, file)} copies the database of a running portal into one SQLite file, whichever database it is; {@code
 * Restore.read(file, location, false)} puts it back into either. {@link no.kurspakker.portal.transfer.LineExport} and {@link
 * no.kurspakker.portal.transfer.LineImport} carry what belongs to the LRS, without keys and people.
 */
@NullMarked
package no.kurspakker.portal.transfer;

import org.jspecify.annotations.NullMarked;
