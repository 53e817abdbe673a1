package no.kurspakker.tracking.check;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import no.kurspakker.tracking.statement.Attachment;

/** Attachments (1.0.3, 2.4.11; 2.0, 4.2.2.6). */
final class AttachmentRules {

    private static final Set<String> ATTACHMENT = Set.of(
            "usageType", "display", "description", "contentType", "length", "sha2", "fileUrl");
    private static final String TOKEN = "[A-Za-z0-9!#$&^_.+*-]+";
    private static final Pattern MEDIA_TYPE = Pattern.compile(TOKEN + "/" + TOKEN + "(\\s*;.*)?");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private AttachmentRules() {}

    static void check(Node attachments) {
        attachments.items().forEach(AttachmentRules::attachment);
    }

    private static void attachment(Node attachment) {
        if (!attachment.isObject()) {
            return;
        }
        attachment.allow(ATTACHMENT);
        attachment.required("usageType").ifPresent(FormatRules::iri);
        attachment.required("display").ifPresent(FormatRules::languageMap);
        attachment.member("description").ifPresent(FormatRules::languageMap);
        attachment
                .required("contentType")
                .ifPresent(type -> FormatRules.mustBe(
                        type,
                        text -> MEDIA_TYPE.matcher(text).matches(),
                        Requirement.ATTACHMENT,
                        "an Internet media type"));
        attachment.required("length").ifPresent(AttachmentRules::length);
        attachment
                .required("sha2")
                .ifPresent(sum -> FormatRules.mustBe(
                        sum,
                        Attachment::isSha2,
                        Requirement.ATTACHMENT,
                        "a SHA-2 sum in hexadecimal digits"));
        attachment.member("fileUrl").ifPresent(FormatRules::iri);
    }

    private static void length(Node length) {
        length.number()
                .filter(value -> !isLength(value))
                .ifPresent(value -> length.fault(
                        Requirement.ATTACHMENT,
                        Quote.of(length.value()) + " is not a whole number of bytes"));
    }

    /** The comparison comes first: it is cheap for exponents that would take gigabytes to write out. */
    private static boolean isLength(BigDecimal value) {
        return value.signum() == 0
                || (value.signum() > 0
                        && value.compareTo(LARGEST) <= 0
                        && value.stripTrailingZeros().scale() <= 0);
    }
}
