package no.kurspakker.export.inspect.structure;

/**
 * Something that a platform starts.
 *
 * @param id of the item, AU or activity, as it is written
 * @param title may be empty
 * @param address relative to the package root, with query and fragment; or absolute
 * @param isTracked whether it talks to the platform: a SCO or an AU, not an asset
 */
public record Launch(String id, String title, String address, boolean isTracked) {}
