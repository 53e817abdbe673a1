import type {Course} from '../course/Course';
import type {Unit} from '../course/Unit';
import type {Clock} from '../lib/Clock';
import type {Launch, Lms, Progress, Saved, UnitProgress} from '../lms/Lms';
import {keepAnswer} from '../state/keepAnswer';
import {isDone} from '../state/isDone';
import {newState, type Random} from '../state/newState';
import {raiseUnit} from '../state/raiseUnit';
import {readState} from '../state/readState';
import type {State, Status} from '../state/State';
import {minutesOf, timeOf} from '../state/timeField';
import {writeState} from '../state/writeState';
import type {Mark, Tracking} from './Tracking';
import type {TrackingListener} from './TrackingListener';
import {backOff} from './backOff';

/** What the tracking needs from around it. */
export interface TrackingNeeds {
  readonly lms: Lms;
  readonly clock: Clock;
  readonly random: Random;
}

function statusOf({units}: State, {key}: Unit): Status | undefined {
  return units.find((unit) => unit.key === key)?.status;
}

function countDone(state: State, units: readonly Unit[]): number {
  return units.filter((unit) => statusOf(state, unit) === 'completed').length;
}

function unitProgress(units: readonly Unit[], state: State): readonly UnitProgress[] {
  return units.flatMap((unit) => {
    const reached = statusOf(state, unit);
    return reached ? [{objective: unit.objective, kind: unit.kind, status: reached}] : [];
  });
}

function progressOf(state: State, location: string, units: readonly Unit[]): Progress {
  const chapters = units.filter(({kind}) => kind === 'chapter');
  return {
    state: writeState(state),
    location,
    units: unitProgress(units, state),
    complete: countDone(state, chapters) === chapters.length,
  };
}

/** Tracks a course: saves at the event, not at the end, and tries again until it is stored. */
export function trackCourse(
  course: Course,
  {lms, clock, random}: TrackingNeeds,
  listener: TrackingListener,
): Tracking {
  const chapters = course.units.filter(({kind}) => kind === 'chapter');
  let launch: Launch = {keeper: 'nobody', state: ''};
  let state: State = newState(random);
  let location = '';
  let launched = false;
  let dirty = false;
  let unconfirmed: Unit[] = [];
  let failures = 0;
  let callOff: () => void = () => undefined;

  const status = (unit: Unit): Status | undefined => statusOf(state, unit);

  const progress = (): Progress => progressOf(state, location, course.units);

  const schedule = (milliseconds: number): void => {
    callOff();
    callOff = clock.after(milliseconds, save);
  };

  const answered = (outcome: Saved, completed: readonly Unit[]): void => {
    if (outcome === 'saved') {
      failures = 0;
      unconfirmed = unconfirmed.filter((unit) => !completed.includes(unit));
      listener.trouble(outcome, launch);
      listener.stored(completed, launch);
      return;
    }
    dirty = true;
    if (outcome === 'refused') {
      failures++;
      schedule(backOff(failures));
    }
    listener.trouble(outcome, launch);
  };

  function save(): void {
    callOff();
    if (!dirty || launch.keeper === 'nobody') {
      return;
    }
    dirty = false;
    const completed = unconfirmed;
    void lms.save(progress()).then((outcome) => answered(outcome, completed));
  }

  const change = (next: State): void => {
    dirty = true;
    state = next;
    listener.changed();
  };

  const mark = (unit: Unit, to: Mark, within = 0): void => {
    const next = raiseUnit(state, unit.key, to, minutesOf(clock.now()));
    if (next === state) {
      return;
    }
    unconfirmed = [...unconfirmed.filter((other) => other !== unit), ...(isDone(to) ? [unit] : [])];
    change(next);
    schedule(within);
  };

  return {
    async start() {
      launch = await lms.start();
      launched = true;
      state = readState(launch.state) ?? state;
      listener.changed();
      return launch;
    },
    current: () => course.units.find(({key}) => key === state.current),
    status,
    doneAt: ({key}) => timeOf(state.units.find((unit) => unit.key === key)?.minutes),
    chapters: () => ({done: countDone(state, chapters), total: chapters.length}),
    visit(page, quiet) {
      const unit = course.units.find(({id}) => id === page);
      location = page;
      change(unit ? {...raiseUnit(state, unit.key, 'opened'), current: unit.key} : state);
      if (!quiet) {
        // in a moment: the page shows first
        schedule(0);
      }
    },
    language: () => state.language,
    chooseLanguage(tag) {
      change({...state, language: tag});
      schedule(0);
    },
    answerTo: (key) => state.answers.find((answer) => answer.key === key)?.chosen,
    answer(answer, interaction) {
      lms.answer(interaction);
      change(keepAnswer(state, answer));
      schedule(0);
    },
    complete: (unit, within) => mark(unit, 'completed', within),
    mark: (unit, to) => mark(unit, to),
    save,
    leave() {
      callOff();
      // before the start there is nothing to save, and what was saved would be lost
      if (launched) {
        lms.leave(progress());
      }
    },
  };
}
