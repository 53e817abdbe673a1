import type {Ask} from '../../../main/player/lrs/Lrs';
import type {Statement} from '../../../main/player/statement/Statement';

/** What an LRS answers to a request that is to fail; `cut` is no answer at all. */
export type Fault = number | 'cut' | {readonly status: number; readonly retryAfter: string};

/** One request as it came. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: string;
  readonly keepalive: boolean;
}

/** An LRS in memory that keeps what it gets and can be told to fail. */
export interface RecordingLrs {
  readonly ask: Ask;
  readonly asked: Asked[];
  /** In the order in which they were stored. */
  readonly statements: Statement[];
  /** Documents by `stateId` or `profileId`. */
  readonly documents: Map<string, string>;
  /** Answers to the next requests that store or read anything in the LRS. */
  readonly faults: Fault[];
  /** Statements that are never taken, by verb. */
  readonly refusedVerbs: Set<string>;
  /** Called before a request is answered. */
  before: (asked: Asked) => void | Promise<void>;
}

export const ENDPOINT = 'https://lrs.example/xapi';
export const FETCH = 'https://lms.example/fetch?launch=7';
export const TOKEN = 'the-token-of-this-launch';

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Serves the package's `tracking.json` too, and a fetch address that gives its token once. */
export function recordingLrs(tracking: string): RecordingLrs {
  const asked: Asked[] = [];
  const statements: Statement[] = [];
  const documents = new Map<string, string>();
  const faults: Fault[] = [];
  const refusedVerbs = new Set<string>();
  let fetched = false;

  const store = (body: string): Response => {
    const batch = JSON.parse(body) as Statement[];
    if (batch.some(({verb}) => refusedVerbs.has(verb.id))) {
      return new Response('verb: not taken here', {status: 400});
    }
    const old = (id: string) => statements.find((statement) => statement.id === id);
    if (batch.some((one) => old(one.id) !== undefined && !same(old(one.id), one))) {
      return new Response('id: taken', {status: 409});
    }
    statements.push(...batch.filter(({id}) => old(id) === undefined));
    return Response.json(batch.map(({id}) => id));
  };

  const document = ({method, query, body}: Asked): Response => {
    const id = query.get('stateId') ?? query.get('profileId') ?? '';
    if (method === 'PUT') {
      documents.set(id, body);
      return new Response(null, {status: 204});
    }
    const text = documents.get(id);
    return text === undefined ? new Response('', {status: 404}) : new Response(text);
  };

  const answer = (one: Asked): Response => {
    if (!one.path.endsWith('/statements')) {
      return document(one);
    }
    if (one.method === 'POST') {
      return store(one.body);
    }
    const found = statements.find(({id}) => id === one.query.get('statementId'));
    return found ? Response.json(found) : new Response('', {status: 404});
  };

  const lrs: RecordingLrs = {
    asked,
    statements,
    documents,
    faults,
    refusedVerbs,
    before: () => undefined,
    async ask(address, init) {
      if (address === 'tracking.json') {
        return new Response(tracking);
      }
      const url = new URL(address);
      const one: Asked = {
        method: init.method ?? 'GET',
        path: url.pathname,
        query: url.searchParams,
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? init.body : '',
        keepalive: init.keepalive ?? false,
      };
      asked.push(one);
      await lrs.before(one);
      if (address === FETCH) {
        const said = fetched ? {'error-code': '1', 'error-text': 'used'} : {'auth-token': TOKEN};
        fetched = true;
        return Response.json(said);
      }
      const fault = faults.shift();
      if (fault === 'cut') {
        throw new TypeError('Failed to fetch');
      }
      if (fault !== undefined) {
        const {status, retryAfter} =
          typeof fault === 'number' ? {status: fault, retryAfter: undefined} : fault;
        return new Response('no', {
          status,
          headers: retryAfter === undefined ? {} : {'Retry-After': retryAfter},
        });
      }
      return answer(one);
    },
  };
  return lrs;
}
