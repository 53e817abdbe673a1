package no.kurspakker.portal.page;

/** A person in a list. */
public record PersonLine(
        String id,
        String login,
        String name,
        String municipality,
        String role,
        boolean isEnrolled) {}
