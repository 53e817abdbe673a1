import type {Interaction} from './Interaction';

/** The functions both SCORM versions have, under one set of names. What they return is not trusted. */
export interface ScormApi {
  initialize(): unknown;
  finish(): unknown;
  get(element: string): unknown;
  set(element: string, value: string): unknown;
  commit(): unknown;
  lastError(): unknown;
}

/** Where and how the two versions differ in their data models. */
export interface ScormElements {
  readonly mode: string;
  readonly status: string;
  readonly state: string;
  readonly location: string;
  readonly exit: string;
  readonly sessionTime: string;
  /** The last part of an objective's status element. */
  readonly objectiveStatus: string;
  /** An answer as elements, without `cmi.interactions.n.`, in the order to set them; the id is first. */
  readonly interaction: (interaction: Interaction) => readonly (readonly [string, string])[];
  /** Length of a session, given in whole hundredths of a second. */
  readonly duration: (hundredths: number) => string;
}

/** Tells a developer, in the console, what a platform refused. */
export type Warn = (message: string) => void;
