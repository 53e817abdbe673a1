import type {Clock} from '../lib/Clock';
import type {Launch, Lms, Progress} from './Lms';
import type {ScormElements} from './ScormRuntime';
import type {ScormCalls} from './scormCalls';
import {scormInteractions} from './scormInteractions';
import {scormObjectives} from './scormObjectives';
import {statusRank} from './statusRank';

/** `failed`: the platform did not take the beginning or the end; it is not called again. */
type Phase = 'idle' | 'active' | 'finishing' | 'finished' | 'failed';

const NO_PLATFORM: Lms = {
  start: () => Promise.resolve({keeper: 'nobody', reason: 'no-lms', state: ''}),
  save: () => Promise.resolve('closed'),
  answer: () => undefined,
  happened: () => undefined,
  leave: () => undefined,
};

/** The session both SCORM versions share; undefined calls stand for a platform not found. */
export function scormLms(
  calls: ScormCalls | undefined,
  elements: ScormElements,
  clock: Clock,
): Lms {
  if (calls === undefined) {
    return NO_PLATFORM;
  }

  const objectives = scormObjectives(calls, elements.objectiveStatus);
  const interactions = scormInteractions(calls, elements.interaction);
  const written = new Map<string, string>();
  let phase: Phase = 'idle';
  let review = false;
  let rank = 0;
  let started = 0;
  let uncommitted = false;

  /** Writes a value the platform does not have yet. */
  const write = (element: string, value: string): boolean => {
    if (written.get(element) === value) {
      return true;
    }
    uncommitted = true;
    const done = calls.set(element, value);
    if (done) {
      written.set(element, value);
    }
    return done;
  };

  const commit = (): boolean => {
    if (!uncommitted) {
      return true;
    }
    const done = calls.commit();
    if (done) {
      uncommitted = false;
      interactions.stored();
    } else {
      // a platform may drop what it could not store: write it all again next time
      written.clear();
      objectives.forget();
      interactions.lost();
    }
    return done;
  };

  const raiseStatus = (complete: boolean): boolean =>
    review || !complete || rank === 2 || write(elements.status, 'completed');

  const store = (progress: Progress): boolean => {
    let done = write(elements.state, progress.state);
    done = write(elements.location, progress.location) && done;
    // so that the platform keeps the state even if the page is killed without a goodbye
    done = write(elements.exit, 'suspend') && done;
    const units = review
      ? progress.units.filter(({kind}) => kind === 'group-task')
      : progress.units;
    uncommitted = objectives.raise(units) || uncommitted;
    uncommitted = interactions.write() || uncommitted;
    done = raiseStatus(progress.complete) && done;
    return commit() && done;
  };

  const open = (): Launch => {
    phase = 'active';
    started = clock.now();
    const mode = calls.get(elements.mode);
    review = mode !== '' && mode !== 'normal';
    rank = statusRank(calls.get(elements.status));
    const state = calls.get(elements.state);
    // left unset, finishing would complete it: SCORM 1.2 RTE 3.4.4, and so does Moodle
    if (!review && rank === 0) {
      write(elements.status, 'incomplete');
      commit();
    }
    return {keeper: review ? 'review' : 'lms', state};
  };

  return {
    start() {
      // a page that comes back while the session of the last one is still open is refused, but served
      if (calls.initialize() || calls.get(elements.status) !== '') {
        return Promise.resolve(open());
      }
      phase = 'failed';
      return Promise.resolve({keeper: 'nobody', reason: 'no-session', state: ''});
    },
    save(progress) {
      if (phase !== 'active') {
        return Promise.resolve('closed');
      }
      return Promise.resolve(store(progress) ? 'saved' : 'refused');
    },
    answer: (interaction) => review || interactions.add(interaction),
    happened: () => undefined,
    leave(progress) {
      if (phase !== 'active') {
        return;
      }
      store(progress);
      phase = 'finishing';
      const hundredths = Math.max(0, Math.floor((clock.now() - started) / 10));
      calls.set(elements.sessionTime, elements.duration(hundredths));
      phase = calls.finish() ? 'finished' : 'failed';
    },
  };
}
