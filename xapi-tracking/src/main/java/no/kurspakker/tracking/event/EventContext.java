package no.kurspakker.tracking.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.tracking.statement.Activity;
import no.kurspakker.tracking.statement.Context;
import no.kurspakker.tracking.statement.ContextActivities;
import no.kurspakker.tracking.statement.ContextBuilder;

/** A template's context with what is known of the session. */
record EventContext(CourseActivities activities, LearningSession session) {

    Context of(StatementTemplate template) {
        List<Activity> where = session.municipality()
                .map(activities::municipality)
                .map(List::of)
                .orElse(List.of());
        return filled(template, where).build();
    }

    /** The municipality of the group stands where else that of the learner would. */
    Context of(StatementTemplate template, CouncilGroup group) {
        List<Activity> where =
                List.of(activities.municipality(group.municipality()), activities.group(group));
        return filled(template, where).team(Optional.of(activities.team(group))).build();
    }

    private ContextBuilder filled(StatementTemplate template, List<Activity> where) {
        ContextActivities fixed = template.context().contextActivities();
        List<Activity> grouping = new ArrayList<>(fixed.grouping());
        grouping.addAll(where);
        return Context.builder()
                .registration(Optional.of(session.registration()))
                .contextActivities(new ContextActivities(
                        fixed.parent(), grouping, fixed.category(), fixed.other()))
                .revision(template.context().revision())
                .platform(Optional.of(session.platform()))
                .language(template.context().language());
    }
}
