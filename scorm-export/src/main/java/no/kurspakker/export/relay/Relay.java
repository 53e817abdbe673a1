package no.kurspakker.export.relay;

import java.net.URI;
import no.kurspakker.course.LearnerAccounts;

/**
 * What lets one course in a foreign platform hand statements to a portal: a key that can only add claims for this course. Its
 * text form shows neither key nor secret.
 *
 * @param address where the player posts statements; https, or http on this machine
 * @param learners under what names learners stand in them
 */
public record Relay(URI address, String key, String secret, LearnerAccounts learners) {

    @Override
    public String toString() {
        return "relay to " + address;
    }
}
