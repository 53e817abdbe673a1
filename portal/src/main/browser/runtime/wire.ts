/** A commit as the server takes it. */
export interface Commit {
  readonly n: number;
  readonly values: Readonly<Record<string, string>>;
  readonly ended: boolean;
}

/** Brings commits to the server. */
export interface Wire {
  /** Whether the server has stored the commit, or will have: while a page closes nobody can wait for the answer. */
  send(commit: Commit): boolean;
}

/**
 * SCORM wants to know at once whether a commit was stored, so the request is synchronous. Browsers refuse such requests
 * while a page closes; then it is sent by a request that outlives the page.
 */
export function wire(window: Window, token: string): Wire {
  const headers = {Authorization: `Bearer ${token}`, 'Content-Type': 'application/json'};

  const outlive = (body: string): boolean => {
    void window.fetch('/-/commit', {method: 'POST', keepalive: true, headers, body});
    return true;
  };

  return {
    send(commit) {
      const body = JSON.stringify(commit);
      try {
        const request = new XMLHttpRequest();
        request.open('POST', '/-/commit', false);
        Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
        request.send(body);
        return request.status === 204 || (request.status === 0 && outlive(body));
      } catch {
        return window.navigator.onLine && outlive(body);
      }
    },
  };
}
