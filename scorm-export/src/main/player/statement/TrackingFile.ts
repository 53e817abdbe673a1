import type {Activity, Context} from './Statement';

/** The events that become statements, by their names in `tracking.json`. */
export type EventName =
  | 'course-initialized'
  | 'course-progressed'
  | 'course-completed'
  | 'course-terminated'
  | 'chapter-experienced'
  | 'chapter-completed'
  | 'check-answered'
  | 'reflection-submitted'
  | 'task-attended'
  | 'film-opened';

/** All of a statement but actor, time, result, registration and platform. */
export interface Template {
  readonly event: string;
  /** Whether it happens at most once in a registration. */
  readonly once: boolean;
  readonly verb: {readonly id: string};
  /** Id of its activity. */
  readonly object: string;
  readonly context: Context;
}

/** A chapter or group task. */
export interface TrackedUnit {
  /** Id of its activity. */
  readonly id: string;
  /** Its id in the course. */
  readonly unit: string;
  readonly definition: unknown;
  /** Of group tasks: how many questions there are. */
  readonly questions?: number;
}

/** `tracking.json`, the one source of ids and verbs: the player invents none. */
export interface TrackingFile {
  readonly course: {
    readonly id: string;
    readonly definition: unknown;
  };
  readonly units: readonly TrackedUnit[];
  readonly checks: readonly {
    readonly id: string;
    readonly page: string;
    readonly activity: Activity;
  }[];
  readonly films: readonly {
    readonly page: string;
    readonly address: string;
    readonly activity: Activity;
  }[];
  /** IRIs of what a group reflection says, by name. */
  readonly extensions: Readonly<Record<string, string>>;
  readonly templates: readonly Template[];
}
