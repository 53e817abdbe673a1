package no.kurspakker.tracking.statement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Fills in a {@link Context} part by part. Not for use by several threads. */
public final class ContextBuilder {

    private Optional<UUID> registration = Optional.empty();
    private Optional<Actor> instructor = Optional.empty();
    private Optional<Group> team = Optional.empty();
    private ContextActivities contextActivities = ContextActivities.NONE;
    private Optional<String> revision = Optional.empty();
    private Optional<String> platform = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<StatementRef> statement = Optional.empty();
    private Extensions extensions = Extensions.NONE;
    private List<ContextAgent> contextAgents = List.of();
    private List<ContextGroup> contextGroups = List.of();

    ContextBuilder() {}

    public ContextBuilder registration(Optional<UUID> value) {
        registration = value;
        return this;
    }

    public ContextBuilder instructor(Optional<Actor> value) {
        instructor = value;
        return this;
    }

    public ContextBuilder team(Optional<Group> value) {
        team = value;
        return this;
    }

    public ContextBuilder contextActivities(ContextActivities value) {
        contextActivities = value;
        return this;
    }

    public ContextBuilder revision(Optional<String> value) {
        revision = value;
        return this;
    }

    public ContextBuilder platform(Optional<String> value) {
        platform = value;
        return this;
    }

    public ContextBuilder language(Optional<String> value) {
        language = value;
        return this;
    }

    public ContextBuilder statement(Optional<StatementRef> value) {
        statement = value;
        return this;
    }

    public ContextBuilder extensions(Extensions value) {
        extensions = value;
        return this;
    }

    public ContextBuilder contextAgents(List<ContextAgent> value) {
        contextAgents = value;
        return this;
    }

    public ContextBuilder contextGroups(List<ContextGroup> value) {
        contextGroups = value;
        return this;
    }

    public Context build() {
        return new Context(
                registration,
                instructor,
                team,
                contextActivities,
                revision,
                platform,
                language,
                statement,
                extensions,
                contextAgents,
                contextGroups);
    }
}
