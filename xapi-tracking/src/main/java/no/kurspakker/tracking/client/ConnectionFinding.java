package no.kurspakker.tracking.client;

/**
 * One fault of a connection.
 *
 * @param what what was found
 * @param fix what to do
 */
public record ConnectionFinding(ConnectionFault fault, String what, String fix) {

    @Override
    public String toString() {
        return what + System.lineSeparator() + "    fix: " + fix;
    }
}
