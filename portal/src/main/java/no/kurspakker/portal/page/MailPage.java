package no.kurspakker.portal.page;

import java.util.List;

/**
 * A page where somebody asks for a report by mail.
 *
 * @param path of the report
 * @param isReady whether the portal can send mail
 * @param isOn whether mails come, or came until they were given up
 * @param standing how it has gone so far, in words
 * @param mayHaveNames whether the reader may see names
 */
public record MailPage(
        String path,
        boolean isReady,
        boolean isOn,
        List<String> standing,
        boolean mayHaveNames,
        Choices choices,
        Chosen chosen) {

    public MailPage {
        standing = List.copyOf(standing);
    }

    /** What can be chosen: the value of each choice, and its text. */
    public record Choices(
            List<CourseLink> weekly,
            List<CourseLink> monthly,
            List<CourseLink> hours,
            List<CourseLink> languages,
            List<CourseLink> attachments) {}

    /** What is chosen, by values. */
    public record Chosen(
            String address,
            String day,
            String hour,
            String language,
            String attached,
            boolean isWithNames) {}
}
