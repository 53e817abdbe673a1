package no.kurspakker.export.scan;

/**
 * One file's need of another.
 *
 * @param target as it is written, without HTML escapes
 * @param isLoaded whether the page loads it by itself; else the reader follows it
 * @param page id of the page it stands on; empty if it stands on none
 */
public record Reference(String target, boolean isLoaded, String page) {}
