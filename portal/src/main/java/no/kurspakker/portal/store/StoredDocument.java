package no.kurspakker.portal.store;

/**
 * A document: bytes that clients keep.
 *
 * @param etag without quotes
 * @param updated when it was last written, in microseconds since 1970
 */
@SuppressWarnings("ArrayRecordComponent") // Two of them are never compared.
public record StoredDocument(String contentType, String etag, long updated, byte[] content) {}
