package no.kurspakker.portal.lrs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.portal.key.Credential;
import no.kurspakker.portal.key.CredentialKind;
import no.kurspakker.portal.key.Scope;
import no.kurspakker.portal.store.ActorKey;
import no.kurspakker.portal.store.CourseRoot;
import no.kurspakker.portal.store.Key;
import no.kurspakker.portal.store.NewStatement;
import no.kurspakker.portal.store.Ref;
import no.kurspakker.portal.store.RefKind;
import no.kurspakker.portal.store.StatementStore;
import no.kurspakker.tracking.value.JsonObject;

/** What the key of a request may do. */
final class Access {

    private final Credential credential;

    Access(Credential credential) {
        this.credential = credential;
    }

    Credential credential() {
        return credential;
    }

    private void require(Scope... scopes) {
        if (credential.kind() == CredentialKind.RELAY || !credential.may(scopes)) {
            throw LrsRefusal.forbidden("this key has no scope for that: " + scopes[1]);
        }
    }

    /** {@return what every statement must be found by for this key to see it} */
    List<Ref> toRead() {
        List<Ref> refs = new ArrayList<>();
        boolean sees = credential.may(Scope.ALL, Scope.ALL_READ, Scope.STATEMENTS_READ);
        require(Scope.ALL, Scope.STATEMENTS_READ, Scope.ALL_READ, Scope.STATEMENTS_READ_MINE);
        if (credential.session().isPresent()) {
            Credential.Session session = credential.session().get();
            refs.add(new Ref(RefKind.REGISTRATION, Key.of(session.registration())));
            refs.add(Ref.of(RefKind.AGENT_RELATED, ActorKey.of(session.actor()).orElse("")));
        } else if (!sees) {
            refs.add(Ref.of(RefKind.CREDENTIAL, credential.id()));
        }
        credential.course().ifPresent(course -> refs.add(Ref.of(RefKind.COURSE, course)));
        return refs;
    }

    /** Refuses a request that adds statements at all. */
    void toWrite() {
        require(Scope.ALL, Scope.STATEMENTS_WRITE);
    }

    /** Refuses {@code statement} if this key may not add it. */
    void toWrite(NewStatement statement, StatementStore store) {
        if (statement.isVoiding() && credential.session().isPresent()) {
            throw LrsRefusal.forbidden("this key may not void statements");
        }
        credential.session().ifPresent(session -> inSession(statement, session));
        credential
                .course()
                .filter(course -> !isAbout(statement, course, store))
                .ifPresent(course -> {
                    throw LrsRefusal.forbidden(
                            "this key is for " + course + ", and the statement is about another");
                });
    }

    private static void inSession(NewStatement statement, Credential.Session session) {
        Optional<String> actor = statement
                .json()
                .get("actor")
                .filter(JsonObject.class::isInstance)
                .flatMap(found -> ActorKey.of((JsonObject) found));
        if (!actor.equals(ActorKey.of(session.actor()))) {
            throw LrsRefusal.forbidden("actor: is not the learner of this session");
        }
        Ref registration = new Ref(RefKind.REGISTRATION, Key.of(session.registration()));
        if (!statement.refs().contains(registration)) {
            throw LrsRefusal.forbidden("context.registration: is not that of this session");
        }
    }

    /** A statement about a statement belongs to the course of that one. */
    private boolean isAbout(NewStatement statement, String course, StatementStore store) {
        Ref ref = Ref.of(RefKind.COURSE, course);
        if (statement.refs().contains(ref)) {
            return true;
        }
        boolean isOfSession = credential
                .session()
                .map(session -> Ref.of(RefKind.ACTIVITY_RELATED, session.activity()))
                .filter(statement.refs()::contains)
                .isPresent();
        return isOfSession
                || statement
                        .target()
                        .filter(id -> store.byId(id, false, List.of(ref)).isPresent())
                        .isPresent();
    }

    /** Refuses a request for the state of {@code agent} in {@code activity}. */
    void toState(boolean isRead, String activity, JsonObject agent) {
        toDocuments(Scope.STATE, isRead);
        ofActivity(activity);
        ofAgent(agent);
    }

    void toActivityProfile(boolean isRead, String activity) {
        toDocuments(Scope.PROFILE, isRead);
        ofActivity(activity);
    }

    void toAgentProfile(boolean isRead, JsonObject agent) {
        toDocuments(Scope.PROFILE, isRead);
        if (credential.course().isPresent() && credential.session().isEmpty()) {
            throw LrsRefusal.forbidden("this key is for one course, and an agent is not");
        }
        ofAgent(agent);
    }

    private void toDocuments(Scope scope, boolean isRead) {
        if (isRead) {
            require(Scope.ALL, scope, Scope.ALL_READ);
        } else {
            require(Scope.ALL, scope);
        }
    }

    private void ofActivity(String activity) {
        boolean isOther = credential
                        .course()
                        .filter(course -> !course.equals(CourseRoot.of(activity)))
                        .isPresent()
                && credential
                        .session()
                        .filter(session -> session.activity().equals(activity))
                        .isEmpty();
        if (isOther) {
            throw LrsRefusal.forbidden("activityId: is not of the course that this key is for");
        }
    }

    private void ofAgent(JsonObject agent) {
        credential
                .session()
                .filter(session -> !ActorKey.of(session.actor()).equals(ActorKey.of(agent)))
                .ifPresent(session -> {
                    throw LrsRefusal.forbidden("agent: is not the learner of this session");
                });
    }

    /** Refuses a request for the definition of an activity. */
    void toActivities() {
        require(Scope.ALL, Scope.DEFINE, Scope.ALL_READ, Scope.STATEMENTS_READ, Scope.PROFILE);
    }

    /** Refuses a request for the names of {@code agent}. */
    void toAgents(JsonObject agent) {
        require(Scope.ALL, Scope.DEFINE, Scope.ALL_READ, Scope.STATEMENTS_READ, Scope.PROFILE);
        ofAgent(agent);
    }
}
