import type {Status} from './State';

/** Whether the learner has done what the unit asks: the platform then has its objective as completed. */
export function isDone(status: Status | undefined): boolean {
  return status === 'completed' || status === 'attended';
}
