package no.kurspakker.tracking.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.statement.Mbox;
import no.kurspakker.tracking.statement.MboxSha1sum;
import no.kurspakker.tracking.value.JsonArray;

/** Agents and groups (1.0.3, 2.4.2; 2.0, 4.2.2.1). */
final class ActorRules {

    private static final List<String> IDENTIFIERS =
            List.of("mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> AGENT =
            Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> GROUP =
            Set.of("objectType", "name", "member", "mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> ACCOUNT = Set.of("homePage", "name");

    private static final JsonArray NOBODY = new JsonArray(List.of());

    private ActorRules() {}

    /** An agent or a group. */
    static void actor(Node actor) {
        if (!actor.isObject()) {
            return;
        }
        String type = type(actor);
        switch (type) {
            case "Agent" -> agentProperties(actor);
            case "Group" -> groupProperties(actor);
            default -> wrongType(actor, type, "Agent or Group");
        }
    }

    /** An agent; a group is a fault. */
    static void agent(Node actor) {
        if (!actor.isObject()) {
            return;
        }
        String type = type(actor);
        if (type.equals("Agent")) {
            agentProperties(actor);
        } else {
            wrongType(actor, type, "Agent");
        }
    }

    /** A group; an agent is a fault. */
    static void group(Node actor) {
        if (!actor.isObject()) {
            return;
        }
        if (actor.required("objectType").isEmpty()) {
            return;
        }
        String type = type(actor);
        if (type.equals("Group")) {
            groupProperties(actor);
        } else {
            wrongType(actor, type, "Group");
        }
    }

    /** Who says so: an agent, or two agents in an anonymous group. */
    static void authority(Node authority) {
        actor(authority);
        boolean isGroup = ObjectRules.typeOf(authority).equals(Optional.of("Group"));
        if (!isGroup) {
            return;
        }
        if (IDENTIFIERS.stream().anyMatch(authority::has)) {
            authority.fault(Requirement.AUTHORITY, "is a group with an identifier of its own");
        }
        authority
                .member("member")
                .filter(member -> member.items().size() != 2)
                .ifPresent(member ->
                        member.fault(Requirement.AUTHORITY, "does not hold exactly two agents"));
    }

    private static String type(Node actor) {
        return actor.member("objectType").map(type -> type.string().orElse("")).orElse("Agent");
    }

    private static void wrongType(Node actor, String type, String wanted) {
        // An empty type is no string: that fault has been told.
        if (!type.isEmpty() || ObjectRules.typeOf(actor).isPresent()) {
            actor.member("objectType")
                    .orElse(actor)
                    .fault(Requirement.AGENT, Quote.of(type) + " is not " + wanted);
        }
    }

    private static void agentProperties(Node agent) {
        agent.allow(AGENT);
        agent.member("name").ifPresent(Node::string);
        if (identifiers(agent) == 0) {
            agent.fault(Requirement.AGENT, "has none of mbox, mbox_sha1sum, openid and account");
        }
    }

    private static void groupProperties(Node group) {
        group.allow(GROUP);
        group.member("name").ifPresent(Node::string);
        group.member("member").ifPresent(member -> member.items().forEach(ActorRules::agent));
        boolean isEmpty = group.member("member")
                .filter(member -> !member.value().equals(NOBODY))
                .isEmpty();
        if (identifiers(group) == 0 && isEmpty) {
            group.fault(Requirement.GROUP, "has neither an identifier nor a member");
        }
    }

    private static int identifiers(Node actor) {
        int count = 0;
        for (String name : IDENTIFIERS) {
            Optional<Node> identifier = actor.member(name);
            if (identifier.isPresent()) {
                count++;
                identifier(name, identifier.get());
            }
        }
        if (count > 1) {
            actor.fault(
                    Requirement.IDENTIFIER,
                    "has more than one of mbox, mbox_sha1sum, openid and account");
        }
        return count;
    }

    private static void identifier(String name, Node node) {
        switch (name) {
            case "mbox" -> mustBe(node, Mbox::isValid, "a mailto IRI");
            case "mbox_sha1sum" -> mustBe(node, MboxSha1sum::isValid, "a SHA-1 sum");
            case "openid" -> mustBe(node, Iri::isValid, "an IRI");
            default -> account(node);
        }
    }

    private static void mustBe(Node node, Predicate<String> isRight, String form) {
        FormatRules.mustBe(node, isRight, Requirement.IDENTIFIER, form);
    }

    private static void account(Node account) {
        if (!account.isObject()) {
            return;
        }
        account.allow(ACCOUNT);
        account.required("homePage").ifPresent(FormatRules::iri);
        account.required("name").ifPresent(Node::string);
    }
}
