package no.kurspakker.tracking.check;

import java.util.Optional;
import java.util.function.Predicate;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.statement.IsoDuration;
import no.kurspakker.tracking.statement.LanguageTagFormat;
import no.kurspakker.tracking.statement.TimestampFormat;
import no.kurspakker.tracking.statement.UuidFormat;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonNull;

/** Strings with a form of their own, and maps of them. */
final class FormatRules {

    private FormatRules() {}

    static void iri(Node node) {
        mustBe(node, Iri::isValid, Requirement.IRI, "an IRI");
    }

    static void uuid(Node node) {
        mustBe(node, UuidFormat::isValid, Requirement.UUID, "a UUID");
    }

    static void languageTag(Node node) {
        mustBe(node, LanguageTagFormat::isWellFormed, Requirement.LANGUAGE_MAP, "a language tag");
    }

    static void duration(Node node) {
        mustBe(node, IsoDuration::isValid, Requirement.DURATION, "an ISO 8601 duration");
    }

    static void timestamp(Node node) {
        if (node.isVersion(XapiVersion.V2_0)) {
            mustBe(
                    node,
                    TimestampFormat::isRfc3339,
                    Requirement.TIMESTAMP,
                    "an RFC 3339 timestamp");
        } else {
            mustBe(
                    node,
                    text -> TimestampFormat.read(text).isPresent(),
                    Requirement.TIMESTAMP,
                    "an ISO 8601 timestamp");
        }
    }

    static void languageMap(Node node) {
        if (!node.isObject()) {
            return;
        }
        for (Node text : node.members()) {
            if (!LanguageTagFormat.isWellFormed(text.step())) {
                text.fault(
                        Requirement.LANGUAGE_MAP, Quote.of(text.step()) + " is not a language tag");
            }
            text.string();
        }
    }

    static void extensions(Node node) {
        if (!node.isObject()) {
            return;
        }
        for (Node extension : node.members()) {
            if (!Iri.isValid(extension.step())) {
                extension.fault(
                        Requirement.EXTENSIONS, Quote.of(extension.step()) + " is not an IRI");
            }
        }
    }

    static void noNull(Node node) {
        if (node.value() == JsonNull.NULL) {
            node.fault(Requirement.NO_NULL, "is null; leave it out instead");
        }
    }

    /** Tells of what is no string, or one that {@code isRight} refuses. */
    static void mustBe(Node node, Predicate<String> isRight, Requirement requirement, String form) {
        Optional<String> text = node.string();
        if (text.isPresent() && !isRight.test(text.get())) {
            node.fault(requirement, Quote.of(text.get()) + " is not " + form);
        }
    }
}
