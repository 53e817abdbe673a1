import type {Context} from '../statement/Statement';

/** What the platform says of a launch in the document `LMS.LaunchData` (cmi5 10). */
export interface LaunchData {
  readonly contextTemplate: Context;
  readonly isNormal: boolean;
  readonly returnUrl: string | undefined;
}

/**
 * Reads `LMS.LaunchData`.
 *
 * @throws TypeError or SyntaxError when it is none
 */
export function readLaunchData(json: string): LaunchData {
  const data = JSON.parse(json) as Record<string, unknown> | null;
  const template = data?.['contextTemplate'];
  if (typeof template !== 'object' || template === null) {
    throw new TypeError('LMS.LaunchData: no contextTemplate');
  }
  const address = data?.['returnURL'];
  return {
    contextTemplate: template as Context,
    isNormal: data?.['launchMode'] === 'Normal',
    // nothing but a page: an address may be code
    returnUrl: typeof address === 'string' && /^https?:/i.test(address) ? address : undefined,
  };
}
