package no.kurspakker.course.source.header;

/** The front matter of the welcome page. */
public record WelcomeHeader(
        @Key("The heading of the welcome page.") String title) {}
