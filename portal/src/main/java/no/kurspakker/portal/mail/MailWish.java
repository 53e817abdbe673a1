package no.kurspakker.portal.mail;

/**
 * What somebody wants to get.
 *
 * @param address an address that {@link MailAddress} finds sound
 * @param language nb, nn or en
 * @param isWithNames whether the file has names, where its reader may see names
 */
public record MailWish(
        String address, String language, MailTimes times, Attached attached, boolean isWithNames) {

    /** @throws IllegalArgumentException if the address is none */
    public MailWish {
        if (!MailAddress.isSound(address)) {
            throw new IllegalArgumentException("address: is none");
        }
    }
}
