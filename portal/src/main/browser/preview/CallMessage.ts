import type {Call} from '../lms/api/Call';

/** What the page between panel and content tells the panel. */
export interface CallMessage {
  readonly type: 'kurspakker-call';
  readonly call: Call;
}

/** Whether a message, from wherever, has that form. */
export function isCallMessage(data: unknown): data is CallMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === 'kurspakker-call' &&
    'call' in data
  );
}
