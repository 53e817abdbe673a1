/**
 * The database of the portal: SQLite in a folder, or PostgreSQL that several portals share.
 *
 * <p>{@code Database.open(new SqliteFolder(data), clock)} migrates and opens it; {@code database.read(handle -> …)} reads on any of several
 * connections, {@code database.write(handle -> …)} joins the next group that the one writer commits. {@link
 * no.kurspakker.portal.store.StatementStore} appends and finds statements. It does not know HTTP, and judges no statement.
 */
@NullMarked
package no.kurspakker.portal.store;

import org.jspecify.annotations.NullMarked;
