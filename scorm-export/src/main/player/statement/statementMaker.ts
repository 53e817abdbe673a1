import type {Course} from '../course/Course';
import type {Clock} from '../lib/Clock';
import {randomUuid, type Random} from '../lib/uuid';
import {onceId} from './onceId';
import type {Activity, Context, Result, Statement} from './Statement';
import type {EventName, TrackingFile} from './TrackingFile';

/** Who learns, and by what. */
export interface Learner {
  /** As the launch gives it. */
  readonly actor: unknown;
  /** One enrolment, the same over all sessions: a UUID. */
  readonly registration: string;
}

/** What is known of an event besides its template. */
export interface Happened {
  readonly result?: Result;
  readonly team?: unknown;
  /** Activities that are added to those of the template. */
  readonly grouping?: readonly Activity[];
}

/** A statement, and whether its event happens only once: then any other of its id is the same. */
export interface Made {
  readonly statement: Statement;
  readonly once: boolean;
}

/** Makes the statement of an event now; undefined if the plan has no such event for the activity. */
export type MakeStatement = (
  event: EventName,
  activity: string,
  happened?: Happened,
) => Made | undefined;

/** What making statements takes. */
export interface MakerNeeds {
  readonly clock: Clock;
  readonly random: Random;
  /** The course in the language that the learner reads it in now. */
  readonly course: Pick<Course, 'language'>;
  /** Where the learner is from, if she has told. */
  readonly place: () => Activity | undefined;
}

/** Product and version, in the context of every statement. */
export const PLATFORM = 'Kurspakker 0.1';

function activitiesOf(tracking: TrackingFile): ReadonlyMap<string, Activity> {
  const {course, units, checks, films} = tracking;
  const own: readonly Activity[] = [
    ...[course, ...units].map(({id, definition}) => ({
      objectType: 'Activity' as const,
      id,
      definition,
    })),
    ...[...checks, ...films].map(({activity}) => activity),
  ];
  return new Map(own.map((activity) => [activity.id, activity]));
}

function contextOf(template: Context, registration: string, {team, grouping}: Happened): Context {
  const lists = template.contextActivities ?? {};
  return {
    ...template,
    registration,
    platform: PLATFORM,
    ...(team === undefined ? {} : {team}),
    contextActivities: grouping
      ? {...lists, grouping: [...(lists.grouping ?? []), ...grouping]}
      : lists,
  };
}

/**
 * Fills in the templates of the tracking plan: actor, time, result, registration and platform. Java's
 * `StatementFactory` makes the same.
 */
export function statementMaker(
  tracking: TrackingFile,
  {actor, registration}: Learner,
  {clock, random, course, place}: MakerNeeds,
): MakeStatement {
  const activities = activitiesOf(tracking);
  return (event, activity, told = {}) => {
    const from = place();
    // where a group is from stands in the place of where the learner is
    const happened = told.grouping || !from ? told : {...told, grouping: [from]};
    const template = tracking.templates.find(
      (one) => one.event === event && one.object === activity,
    );
    const object = activities.get(activity);
    if (!template || !object) {
      return undefined;
    }
    const {verb, once} = template;
    const statement: Statement = {
      id: once ? onceId(registration, activity, verb.id) : randomUuid(random),
      actor,
      verb,
      object,
      ...(happened.result ? {result: happened.result} : {}),
      context: {
        ...contextOf(template.context, registration, happened),
        language: course.language,
      },
      timestamp: new Date(clock.now()).toISOString(),
    };
    return {statement, once};
  };
}
