package no.kurspakker.portal.privacy;

import java.time.Instant;

/**
 * One line of the log of reads and deletions by people.
 *
 * @param who a person, or the user of the machine who ran a command
 * @param act one word, such as {@code forget} or {@code export}
 * @param what how much of what; never who it is about
 */
public record AuditEntry(Instant at, String who, String act, String what) {}
