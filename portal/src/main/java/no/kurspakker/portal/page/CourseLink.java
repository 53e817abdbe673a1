package no.kurspakker.portal.page;

/** A course that there is a report of. */
public record CourseLink(String id, String title) {}
