/** The portal's relay of one course, as the build put it into the document. */
export interface RelaySettings {
  /** Statements are posted to exactly this. */
  readonly address: string;
  /** The value of the header `Authorization`. */
  readonly authorization: string;
  /** Of the accounts of learners. */
  readonly homePage: string;
  /** Mixed into the hash that stands for a learner; public. */
  readonly salt: string;
}

/**
 * Reads the JSON of the `relay-data` element.
 *
 * @throws SyntaxError or TypeError when it is not what the build writes
 */
export function readRelay(json: string): RelaySettings {
  const data = JSON.parse(json) as Record<string, unknown>;
  const text = (name: string): string => {
    const value = data[name];
    if (typeof value !== 'string') {
      throw new TypeError(`relay-data: ${name} is not a text`);
    }
    return value;
  };
  return {
    address: text('address'),
    authorization: `Basic ${btoa(`${text('key')}:${text('secret')}`)}`,
    homePage: text('homePage'),
    salt: text('salt'),
  };
}
