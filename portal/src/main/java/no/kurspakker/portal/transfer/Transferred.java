package no.kurspakker.portal.transfer;

/**
 * How much was carried.
 *
 * @param skipped what was there already
 * @param refused lines that could not be taken in
 */
public record Transferred(
        long statements, long attachments, long documents, long skipped, long refused) {

    static final Transferred NOTHING = new Transferred(0, 0, 0, 0, 0);

    Transferred plus(Transferred more) {
        return new Transferred(
                statements + more.statements,
                attachments + more.attachments,
                documents + more.documents,
                skipped + more.skipped,
                refused + more.refused);
    }
}
