import type {Course} from '../course/Course';
import type {Unit} from '../course/Unit';
import type {Clock} from '../lib/Clock';
import type {Launch, Lms, Progress, UnitProgress} from '../lms/Lms';
import {keepAnswer} from '../state/keepAnswer';
import {isDone} from '../state/isDone';
import type {Random} from '../lib/uuid';
import {newState} from '../state/newState';
import {raiseUnit} from '../state/raiseUnit';
import {readState} from '../state/readState';
import type {State, Status} from '../state/State';
import {minutesOf, timeOf} from '../state/timeField';
import {writeState} from '../state/writeState';
import type {Mark, Tracking} from './Tracking';
import type {TrackingListener} from './TrackingListener';
import {saver} from './saver';
import {unitTimes} from './unitTimes';

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

function visited(state: State, {key}: Unit): State {
  return {...raiseUnit(state, key, 'opened'), current: key};
}

/** Tracks a course: saves at the event, not at the end, and tries again until it is stored. */
export function trackCourse(
  course: Course,
  {lms, clock, random}: TrackingNeeds,
  listener: TrackingListener,
): Tracking {
  const chapters = course.units.filter(({kind}) => kind === 'chapter');
  const counts = () => ({done: countDone(state, chapters), total: chapters.length});
  const times = unitTimes(clock, (unit) => lms.happened({type: 'opened', unit}));
  let launch: Launch = {keeper: 'nobody', state: ''};
  let state: State = newState(random);
  let location = '';
  let launched = false;
  let unconfirmed: Unit[] = [];

  const progress = (): Progress => progressOf(state, location, course.units);

  const saving = saver<readonly Unit[]>({
    lms,
    clock,
    take: () =>
      launch.keeper === 'nobody' ? undefined : {progress: progress(), with: unconfirmed},
    answered(outcome, completed) {
      listener.trouble(outcome, launch);
      if (outcome === 'saved') {
        unconfirmed = unconfirmed.filter((unit) => !completed.includes(unit));
        listener.stored(completed, launch);
      }
    },
  });

  /** Saves within so many milliseconds, or with what comes next. */
  const change = (next: State, within?: number): void => {
    saving.changed();
    state = next;
    listener.changed();
    if (within !== undefined) {
      saving.within(within);
    }
  };

  const mark = (unit: Unit, to: Mark, within = 0): void => {
    const next = raiseUnit(state, unit.key, to, minutesOf(clock.now()));
    if (next === state) {
      return;
    }
    unconfirmed = [...unconfirmed.filter((other) => other !== unit), ...(isDone(to) ? [unit] : [])];
    change(next, within);
    if (unit.kind === 'chapter' && to === 'completed') {
      lms.happened({type: 'completed', unit, spent: times.spentOn(unit), ...counts()});
    }
  };

  return {
    async start() {
      const resume = (text: string): void => {
        state = {...(readState(text) ?? state), version: course.version};
      };
      launch = await lms.start(resume);
      launched = true;
      resume(launch.state);
      listener.changed();
      return launch;
    },
    current: () => course.units.find(({key}) => key === state.current),
    status: (unit) => statusOf(state, unit),
    doneAt: ({key}) => timeOf(state.units.find((unit) => unit.key === key)?.minutes),
    chapters: counts,
    visit(page, quiet) {
      const unit = course.units.find(({id}) => id === page);
      location = page;
      times.show(unit);
      // in a moment: the page shows first
      change(unit ? visited(state, unit) : state, quiet ? undefined : 0);
    },
    language: () => state.language,
    chooseLanguage(tag) {
      change({...state, language: tag}, 0);
    },
    place: () => state.place,
    choosePlace(number) {
      change({...state, place: number}, 0);
    },
    answerTo: (key) => state.answers.find((answer) => answer.key === key)?.chosen,
    answer(answer, interaction) {
      lms.answer(interaction);
      lms.happened({type: 'answered', interaction, chosen: answer.chosen});
      change(keepAnswer(state, answer), 0);
    },
    openFilm: (page, address) => lms.happened({type: 'film', page, address}),
    complete: (unit, within) => mark(unit, 'completed', within),
    mark: (unit, to) => mark(unit, to),
    save: saving.save,
    leave() {
      saving.callOff();
      // before the start there is nothing to save, and what was saved would be lost
      if (launched) {
        lms.leave(progress());
      }
    },
  };
}
