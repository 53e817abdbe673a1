package no.kurspakker.portal.store;

/**
 * The bytes of an attachment.
 *
 * @param sha2 their SHA-256 (or longer) sum in lower-case hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent") // Two of them are never compared.
public record StoredAttachment(String sha2, String contentType, byte[] content) {}
