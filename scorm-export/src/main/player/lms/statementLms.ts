import type {Clock} from '../lib/Clock';
import {parting} from '../queue/parting';
import {isoDuration} from '../statement/isoDuration';
import type {Made} from '../statement/statementMaker';
import type {Door} from './Door';
import type {Launch, Lms, NoKeeper, Saved} from './Lms';
import {openSession, type StatementSession} from './openSession';
import type {StatementNeeds} from './StatementNeeds';

/** So long the way back waits for the last statements, in milliseconds. */
const GOODBYE = 2_000;

/** Waits for the last statements, but not for long. */
function soonest(gone: Promise<unknown>, clock: Clock): Promise<unknown> {
  return Promise.race([gone, new Promise<void>((done) => clock.after(GOODBYE, done))]);
}

/** What a session says at its end. */
function goodbyeOf({make, courseId, started}: StatementSession, clock: Clock): readonly Made[] {
  const duration = isoDuration(clock.now() - started);
  const last = make('course-terminated', courseId, {result: {duration}});
  return last ? [last] : [];
}

/**
 * A platform that is told of events by statements, and keeps our state as a document. `open` opens
 * the launch, or tells why it cannot.
 */
export function statementLms(open: () => Promise<Door | NoKeeper>, needs: StatementNeeds): Lms {
  const {clock, warn, go, states} = needs;
  let session: StatementSession | undefined;
  let ended = false;
  /** The events whose writing is under way, and when they all are written. */
  let writing = 0;
  let written: Promise<unknown> = Promise.resolve();
  let saving: Promise<unknown> = Promise.resolve();
  let gone: Promise<unknown> = Promise.resolve();
  /** The state as the LRS has it. */
  let stored = '';

  const keep = ({queue}: StatementSession, made: readonly Made[]): void => {
    writing++;
    written = Promise.all([written, queue.add(made)])
      .catch((thrown: unknown) => warn(`keeping statements failed: ${String(thrown)}`))
      .finally(() => writing--);
  };

  const begin = async (door: Door, resumed: (state: string) => void): Promise<Launch> => {
    const one = await openSession(door, needs, resumed);
    const {store, queue, make, courseId, remote, state} = one;
    const end = parting(store, queue);
    await end.settle();
    needs.whenAside(
      () => ended || end.aside(goodbyeOf(one, clock)),
      () => void end.back().then((goesOn) => (ended ||= !goesOn)),
    );
    const first = make('course-initialized', courseId);
    stored = remote;
    keep(one, first ? [first] : []);
    session = one;
    await written;
    void queue.flush();
    const {keeps, language, returnUrl} = door;
    return {
      keeper: keeps ? 'lms' : 'nobody',
      state,
      language,
      ...(store.lasting ? {} : {reason: 'no-queue'}),
      ...(returnUrl === undefined
        ? {}
        : {goBack: () => void soonest(gone, clock).then(() => go(returnUrl))}),
    };
  };

  const put = async ({document, store}: StatementSession, state: string): Promise<boolean> => {
    await Promise.all([
      store.keepState(state),
      state === stored || document.write(state).then((done) => (stored = done ? state : stored)),
    ]);
    return state === stored;
  };

  const save = async (one: StatementSession, state: string): Promise<Saved> => {
    await written;
    // another tab of this browser may be further
    const done = await put(one, states.merge(state, await one.store.state()));
    const sent = await one.queue.flush();
    return done && sent ? 'saved' : one.store.lasting ? 'waiting' : 'refused';
  };

  return {
    start: (resumed) =>
      open()
        .then((door) =>
          typeof door === 'string'
            ? {keeper: 'nobody' as const, reason: door, state: ''}
            : begin(door, resumed),
        )
        .catch((thrown: unknown) => {
          warn(`the launch failed: ${String(thrown)}`);
          return {keeper: 'nobody', reason: 'no-session', state: ''};
        }),
    save({state}) {
      const one = session;
      if (!one?.door.keeps || ended) {
        return Promise.resolve('closed');
      }
      const result = saving
        .then(() => save(one, state))
        .catch((thrown: unknown): Saved => {
          warn(`saving failed: ${String(thrown)}`);
          return 'refused';
        });
      saving = result;
      return result;
    },
    answer: () => undefined,
    happened(event) {
      if (session && !ended) {
        keep(session, session.made(event));
      }
    },
    leave({state}) {
      const one = session;
      if (!one || ended) {
        return;
      }
      ended = true;
      // a state must not tell of an event that is not written
      const before = writing === 0 ? undefined : written;
      const told = one.queue.leave(goodbyeOf(one, clock));
      const kept =
        !one.door.keeps || (before ? before.then(() => put(one, state)) : put(one, state));
      gone = Promise.all([told, kept]).catch(() => undefined);
    },
  };
}
