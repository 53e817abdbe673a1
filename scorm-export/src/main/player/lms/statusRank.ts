/**
 * How far a SCORM status is: 0 nothing yet, 1 begun, 2 done. A higher one is never replaced by a
 * lower one.
 */
export function statusRank(status: string): 0 | 1 | 2 {
  switch (status) {
    case 'completed':
    case 'passed':
      return 2;
    case 'incomplete':
    case 'failed':
      return 1;
    default:
      return 0;
  }
}
