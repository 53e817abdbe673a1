import type {Status} from './State';

const STATUSES: readonly Status[] = ['opened', 'completed', 'attended', 'withdrawn'];

/** The digit that stands for a status in the saved state: 1 to 4. */
export function statusDigit(status: Status): string {
  return String(STATUSES.indexOf(status) + 1);
}

/** The status that a digit stands for; `opened` for one that is not known. */
export function digitStatus(digit: string): Status {
  return STATUSES[Number(digit) - 1] ?? 'opened';
}
