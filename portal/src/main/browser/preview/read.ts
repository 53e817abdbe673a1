import type {Call} from '../lms/api/Call';
import {errors12} from '../lms/scorm12/errors12';
import {errors2004} from '../lms/scorm2004/errors2004';
import type {Entry} from './Entry';
import type {Say} from './PanelData';

/** A request to the LRS, with its answer. */
export interface RequestEvent {
  readonly method: string;
  readonly resource: string;
  readonly status: number;
  /** What the LRS says is wrong; empty if nothing. */
  readonly words: string;
}

/** A statement that was stored. */
export interface StatementEvent {
  /** Whether the platform said it, not the content. */
  readonly isOfPlatform: boolean;
  /** What a strict platform objects to, with the section of cmi5. */
  readonly objections: readonly string[];
  readonly statement: {
    readonly verb?: {readonly id?: string; readonly display?: Readonly<Record<string, string>>};
    readonly object?: {
      readonly id?: string;
      readonly definition?: {readonly name?: Readonly<Record<string, string>>};
    };
  };
}

/** Values longer than this are cut in the line; they can be unfolded. */
const LONGEST = 80;

export function readCall(call: Call, version: '12' | '2004', say: Say): Entry {
  const given = call.arguments.filter((value) => value !== '');
  const quoted = (value: string): string => `"${value}"`;
  const cut = (value: string): string =>
    value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  const isRefused = call.error !== '0';
  const name = (version === '12' ? errors12 : errors2004).get(call.error) ?? '';
  const words = say(`${version}.${call.error}`);
  return {
    kind: 'call',
    text: `${call.function}(${given.map(cut).map(quoted).join(', ')})`,
    answer: isRefused
      ? `${call.error} ${name}: ${words}`
      : /^(LMS)?Get/.test(call.function)
        ? `→ ${quoted(cut(call.result))}`
        : '',
    isRefused,
    whole:
      given.some((value) => value.length > LONGEST) || call.result.length > LONGEST
        ? `${call.function}(${given.map(quoted).join(', ')}) → ${quoted(call.result)}`
        : '',
  };
}

export function readRequest(request: RequestEvent, say: Say): Entry {
  const isRefused = request.status >= 400 || request.status === 0;
  return {
    kind: 'request',
    text: `${request.method} ${request.resource}`,
    answer:
      request.status === 0
        ? say('lost')
        : `${request.status}${request.words === '' ? '' : ` ${request.words}`}`,
    isRefused,
    whole: '',
  };
}

/** One of several texts by language. */
function inLanguage(texts: Readonly<Record<string, string>> | undefined, language: string): string {
  const all = Object.entries(texts ?? {});
  const found = all.find(([tag]) => tag.split('-')[0] === language) ?? all[0];
  return found?.[1] ?? '';
}

export function readStatement(event: StatementEvent, language: string, say: Say): Entry {
  const {verb, object} = event.statement;
  const said = inLanguage(verb?.display, language) || (verb?.id ?? '').replace(/.*\//, '');
  const about = inLanguage(object?.definition?.name, language) || (object?.id ?? '');
  return {
    kind: 'statement',
    text: `${event.isOfPlatform ? say('platform') : say('content')}: ${said} – ${about}`,
    answer: event.objections.join(' · '),
    isRefused: event.objections.length > 0,
    whole: JSON.stringify(event.statement, undefined, 2),
  };
}
