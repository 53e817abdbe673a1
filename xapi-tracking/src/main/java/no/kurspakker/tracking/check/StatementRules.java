package no.kurspakker.tracking.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.tracking.statement.Verb;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonObject;

/** The statement as a whole (1.0.3, 2.4; 2.0, 4.2). */
final class StatementRules {

    private static final Set<String> SUB_PROPERTIES = Set.of(
            "objectType",
            "actor",
            "verb",
            "object",
            "result",
            "context",
            "timestamp",
            "attachments");
    private static final Set<String> ONLY_OUTSIDE = Set.of("id", "stored", "version", "authority");
    private static final Set<String> VERB_PROPERTIES = Set.of("id", "display");
    private static final Set<String> NOT_ACTIVITIES =
            Set.of("Agent", "Group", "StatementRef", "SubStatement");
    private static final Set<String> PROPERTIES = properties();

    private StatementRules() {}

    private static Set<String> properties() {
        Set<String> names = new HashSet<>(SUB_PROPERTIES);
        names.remove("objectType");
        names.addAll(ONLY_OUTSIDE);
        return Set.copyOf(names);
    }

    static void check(Node statement) {
        if (!statement.isObject()) {
            return;
        }
        statement.allow(PROPERTIES);
        statement.member("id").ifPresent(FormatRules::uuid);
        common(statement);
        statement.member("stored").ifPresent(FormatRules::timestamp);
        statement.member("authority").ifPresent(ActorRules::authority);
        statement.member("version").ifPresent(StatementRules::version);
    }

    /** {@code node} is known to be an object. */
    static void subStatement(Node node) {
        for (String name : ONLY_OUTSIDE) {
            node.member(name)
                    .ifPresent(found -> found.fault(
                            Requirement.SUB_STATEMENT, "does not belong in a SubStatement"));
        }
        Set<String> known = new HashSet<>(SUB_PROPERTIES);
        known.addAll(ONLY_OUTSIDE);
        node.allow(known);
        node.member("object")
                .filter(object -> ObjectRules.typeOf(object).equals(Optional.of("SubStatement")))
                .ifPresentOrElse(
                        nested -> nested.fault(
                                Requirement.SUB_STATEMENT,
                                "is a SubStatement inside a SubStatement"),
                        () -> common(node));
    }

    private static void common(Node node) {
        node.required("actor").ifPresent(ActorRules::actor);
        node.required("verb").ifPresent(StatementRules::verb);
        node.required("object").ifPresent(ObjectRules::check);
        node.member("result").ifPresent(ResultRules::check);
        node.member("context")
                .ifPresent(context -> ContextRules.check(context, isAboutActivity(node)));
        node.member("timestamp").ifPresent(FormatRules::timestamp);
        node.member("attachments").ifPresent(AttachmentRules::check);
        voiding(node);
    }

    private static boolean isAboutActivity(Node node) {
        return node.member("object")
                .flatMap(ObjectRules::typeOf)
                .filter(NOT_ACTIVITIES::contains)
                .isEmpty();
    }

    private static void verb(Node verb) {
        if (!verb.isObject()) {
            return;
        }
        verb.allow(VERB_PROPERTIES);
        verb.required("id").ifPresent(FormatRules::iri);
        verb.member("display").ifPresent(FormatRules::languageMap);
    }

    private static void voiding(Node node) {
        boolean isVoiding = node.member("verb")
                .map(Node::value)
                .filter(verb -> verb instanceof JsonObject)
                .flatMap(verb -> ((JsonObject) verb).string("id"))
                .filter(id -> id.equals(Verb.VOIDED.value()))
                .isPresent();
        if (isVoiding) {
            node.member("object")
                    .filter(object ->
                            !ObjectRules.typeOf(object).equals(Optional.of("StatementRef")))
                    .ifPresent(object -> object.fault(
                            Requirement.VOIDING, "is not a StatementRef, which voiding demands"));
        }
    }

    private static void version(Node version) {
        if (version.isVersion(XapiVersion.V2_0)) {
            FormatRules.mustBe(
                    version,
                    text -> isVersion(text, "1.0") || isVersion(text, "2.0"),
                    Requirement.VERSION,
                    "a version 1.0.x or 2.0.x");
        } else {
            FormatRules.mustBe(
                    version,
                    text -> isVersion(text, "1.0"),
                    Requirement.VERSION,
                    "a version 1.0.x");
        }
    }

    private static boolean isVersion(String text, String line) {
        return text.equals(line)
                || (text.startsWith(line + ".")
                        && text.length() > line.length() + 1
                        && text.length() < line.length() + 12
                        && text.chars()
                                .skip(line.length() + 1)
                                .allMatch(c -> c >= '0' && c <= '9'));
    }
}
