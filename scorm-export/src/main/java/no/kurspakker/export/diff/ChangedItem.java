package no.kurspakker.export.diff;

/**
 * A tracked thing that is not as it was.
 *
 * @param detail the other id or title; may be empty
 */
public record ChangedItem(ItemChange change, String id, String title, String detail) {}
