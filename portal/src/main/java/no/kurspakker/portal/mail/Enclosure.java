package no.kurspakker.portal.mail;

/**
 * A file in a letter.
 *
 * @param type its media type
 */
@SuppressWarnings("ArrayRecordComponent") // Two of them are never compared.
public record Enclosure(String name, String type, byte[] content) {}
