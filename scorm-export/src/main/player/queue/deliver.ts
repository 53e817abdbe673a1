import type {Lrs} from '../lrs/Lrs';
import {retryAfter} from './retryAfter';
import {sameStatement} from './sameStatement';
import type {Waiting} from './QueueStore';

/** What became of statements; what is in neither list has to wait. */
export interface Delivery {
  /** Ids of those that the LRS has. */
  readonly delivered: readonly string[];
  /** Those that it will never take. */
  readonly refused: readonly {readonly statement: Waiting; readonly reason: string}[];
  /** Milliseconds that it asks to wait; undefined if it could be used. */
  readonly wait?: number;
}

const NOTHING: Delivery = {delivered: [], refused: []};
const LONGEST_REASON = 300;

/** Whether an answer speaks of the statements; others are about access, the address or a bad day. */
function isJudgement(status: number): boolean {
  return status >= 400 && status < 500 && ![401, 403, 404, 405, 407, 408, 429].includes(status);
}

/**
 * Whether the LRS has the event of a statement, having said that it holds another under its id.
 *
 * @throws Error (rejects) when it does not tell; then it is asked again later
 */
async function hasEvent(lrs: Lrs, {id, text, once}: Waiting): Promise<boolean> {
  for (const by of ['statementId', 'voidedStatementId']) {
    const found = await lrs.ask({resource: 'statements', query: {[by]: id}});
    if (found.status === 401 || found.status === 403) {
      // a key that only writes; but the id is our own, and so is what has it
      return true;
    }
    if (found.ok) {
      return once || sameStatement(JSON.parse(text), await found.json());
    }
  }
  throw new Error(`${id} is held, but not found`);
}

async function judge(lrs: Lrs, statement: Waiting, answer: Response): Promise<Delivery> {
  if (answer.status === 409 && (await hasEvent(lrs, statement))) {
    return {...NOTHING, delivered: [statement.id]};
  }
  const words = (await answer.text()).replace(/\s+/g, ' ').slice(0, LONGEST_REASON);
  return {...NOTHING, refused: [{statement, reason: `${answer.status}: ${words}`}]};
}

/**
 * Sends statements in one request, and one by one what a batch was refused for: an LRS takes all or
 * nothing (xAPI 1.0.3, part 3, 2.1.2).
 */
export async function deliver(lrs: Lrs, batch: readonly Waiting[], now: number): Promise<Delivery> {
  try {
    const body = `[${batch.map(({text}) => text).join()}]`;
    const answer = await lrs.ask({method: 'POST', resource: 'statements', body});
    if (answer.ok) {
      return {...NOTHING, delivered: batch.map(({id}) => id)};
    }
    if (!isJudgement(answer.status)) {
      return {...NOTHING, wait: retryAfter(answer.headers.get('Retry-After'), now)};
    }
    const [only] = batch;
    if (only && batch.length === 1) {
      return await judge(lrs, only, answer);
    }
  } catch {
    // no answer, or only half of one
    return {...NOTHING, wait: 0};
  }
  let all: Delivery = NOTHING;
  for (const statement of batch) {
    const {delivered, refused, wait} = await deliver(lrs, [statement], now);
    all = {
      delivered: [...all.delivered, ...delivered],
      refused: [...all.refused, ...refused],
      ...(wait === undefined ? {} : {wait}),
    };
    if (wait !== undefined) {
      break;
    }
  }
  return all;
}
