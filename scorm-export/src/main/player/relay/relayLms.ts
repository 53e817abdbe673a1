import type {LearningEvent, Lms} from '../lms/Lms';
import type {RelayGiven} from '../lms/relayedLms';
import {parting} from '../queue/parting';
import {isoDuration} from '../statement/isoDuration';
import type {Made} from '../statement/statementMaker';
import type {RelayNeeds} from './RelayNeeds';
import {relaySession, type RelaySession} from './relaySession';
import {untold, type Untold} from './untold';

/** So long the platform waits for this device to write an event, in milliseconds. */
const PATIENCE = 1_000;

/** Statements of what was completed earlier, with the times that the state has. */
function toldAgain(
  {make, courseId, units}: RelaySession,
  {chapters, whole}: Untold,
  now: number,
): readonly Made[] {
  const times = chapters.map(({at}) => at ?? now);
  const result = {completion: true};
  const dated = (made: Made | undefined, at: number): readonly Made[] =>
    made ? [{...made, statement: {...made.statement, timestamp: new Date(at).toISOString()}}] : [];
  return [
    ...chapters.flatMap(({unit}, place) => {
      const activity = units.find((one) => one.unit === unit.id)?.id ?? '';
      return dated(make('chapter-completed', activity, {result}), times[place] ?? 0);
    }),
    ...(whole ? dated(make('course-completed', courseId, {result}), Math.max(...times)) : []),
  ];
}

/** Whether the relay hears of an event when a completed course is seen again: of group work alone. */
function isLater({type}: LearningEvent): boolean {
  return type === 'submitted' || type === 'attended' || type === 'withdrawn';
}

/**
 * A SCORM platform beside which a relay hears what happens, from the same queue as in other formats. The
 * platform comes first: whatever becomes of the relay, it is told all, and the learner sees what it
 * answers.
 */
export async function relayLms(
  {scorm, launch, state, readState, writeState}: RelayGiven,
  needs: RelayNeeds,
): Promise<Lms> {
  const session = await relaySession(state, needs);
  const {store, queue, make, made, courseId} = session;
  const {course, clock, warn} = needs;
  const end = parting(store, queue);
  const review = launch.keeper === 'review';
  const started = clock.now();
  let ended = false;
  let failed = false;
  /** The writing that is under way; undefined if none is. */
  let writing: Promise<void> | undefined;

  const keep = (statements: readonly Made[]): void => {
    if (statements.length === 0) {
      return;
    }
    const all = Promise.all([writing, queue.add(statements)])
      .catch((thrown: unknown) => {
        failed = true;
        warn(`keeping statements failed: ${String(thrown)}`);
      })
      .then(() => {
        writing = writing === all ? undefined : writing;
      });
    writing = all;
  };
  const send = (): void => void queue.flush();
  /** From now on the events that a state tells of need not be told again. */
  const remember = async (told: string): Promise<void> => {
    await writing;
    if (!failed) {
      await store.keepState(told).catch((thrown: unknown) => warn(String(thrown)));
    }
  };
  const soon = (): Promise<unknown> =>
    Promise.race([writing, new Promise<void>((go) => clock.after(PATIENCE, go))]);

  const goodbye = (): readonly Made[] => {
    const duration = isoDuration(clock.now() - started);
    const last = review ? undefined : make('course-terminated', courseId, {result: {duration}});
    return last ? [last] : [];
  };

  return {
    async start(resumed) {
      resumed(writeState(state));
      await end.settle();
      needs.whenAside(
        () => ended || end.aside(goodbye()),
        () => void end.back().then((goesOn) => (ended ||= !goesOn)),
      );
      const first = review ? undefined : make('course-initialized', courseId);
      const again = untold(course, state, readState(await store.state()));
      keep([...(first ? [first] : []), ...toldAgain(session, again, clock.now())]);
      await soon();
      send();
      return {...launch, state: writeState(state)};
    },
    async save(progress) {
      // a state that tells of an event is not stored before the event is
      if (writing) {
        await soon();
      }
      const saved = scorm.save(progress);
      void remember(progress.state).then(send);
      return saved;
    },
    answer: (interaction) => scorm.answer(interaction),
    happened(event) {
      if (!ended && (!review || isLater(event))) {
        keep(made(event));
      }
    },
    leave(progress) {
      scorm.leave(progress);
      if (ended) {
        return;
      }
      ended = true;
      void queue.leave(goodbye()).catch((thrown: unknown) => warn(String(thrown)));
      void remember(progress.state);
    },
  };
}
