package no.kurspakker.portal.privacy;

/**
 * What was found and done when a person was forgotten.
 *
 * @param own statements whose actor is the person: deleted or made anonymous
 * @param others statements of others in which the person stood, who has been replaced there
 * @param documents state and profiles, which are deleted
 */
public record Forgotten(long own, long others, long documents) {

    /** {@return whether nothing of the person was there} */
    public boolean isNobody() {
        return own + others + documents == 0;
    }

    /** {@return both together, of a person with two identifiers} */
    public Forgotten plus(Forgotten more) {
        return new Forgotten(own + more.own, others + more.others, documents + more.documents);
    }
}
