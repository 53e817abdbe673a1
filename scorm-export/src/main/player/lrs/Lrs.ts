/** As much as is used of `fetch`. */
export type Ask = (url: string, init: RequestInit) => Promise<Response>;

/** One request at an address. */
export interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly body?: string;
  readonly type?: string;
}

/** One request of an LRS. */
export interface LrsRequest extends Sent {
  /** `statements`, `activities/state`, `agents/profile`. */
  readonly resource: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** An LRS that may be used with the rights of this launch. */
export interface Lrs {
  /** @throws TypeError (rejects) when it does not answer */
  ask(request: LrsRequest): Promise<Response>;
}
