package no.kurspakker.portal.store;

/**
 * A PostgreSQL database that any number of portals share.
 *
 * @param url {@code jdbc:postgresql://…}; may hold a password, and is never shown
 */
public record PostgresqlAddress(String url) implements DatabaseLocation {

    public PostgresqlAddress {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("url: does not begin with jdbc:postgresql:");
        }
    }

    /** The address without what stands after the name of the database, where passwords are. */
    @Override
    public String toString() {
        int end = url.indexOf('?');
        String shown = end < 0 ? url : url.substring(0, end);
        return shown.replaceFirst("//[^/@]*@", "//");
    }
}
