package no.kurspakker.tracking.check;

import no.kurspakker.tracking.statement.XapiVersion;

/**
 * One thing that is wrong with a statement.
 *
 * @param property where, such as {@code context.contextActivities.parent[0].id}
 * @param what what is wrong, as the end of a sentence
 */
public record Fault(String property, String what, Requirement requirement, XapiVersion version) {

    /** {@return property and fault: {@code actor.mbox: "bob" is not a mailto IRI}} */
    public String sentence() {
        return property + ": " + what;
    }

    @Override
    public String toString() {
        return sentence() + " (" + requirement.source(version) + ")";
    }
}
