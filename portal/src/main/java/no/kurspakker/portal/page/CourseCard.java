package no.kurspakker.portal.page;

/** A course that a person takes. */
public record CourseCard(String id, String title, String status, boolean isDone) {}
