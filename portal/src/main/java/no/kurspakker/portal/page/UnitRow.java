package no.kurspakker.portal.page;

/** A unit that a person can open. */
public record UnitRow(String id, String title, String status, String action, boolean isDone) {}
