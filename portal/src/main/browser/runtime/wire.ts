/** A commit as the server takes it. */
export interface Commit {
  readonly n: number;
  readonly values: Readonly<Record<string, string>>;
  readonly ended: boolean;
}

/** What became of a commit; while a page closes nobody can wait for the answer. */
export type Sent = 'stored' | 'under way' | 'lost';

/** Brings commits to the server. */
export interface Wire {
  send(commit: Commit): Sent;
}

/**
 * SCORM wants to know at once whether a commit was stored, so the request is synchronous. Browsers refuse such requests
 * while a page closes; then it is sent by a request that outlives the page.
 */
export function wire(window: Window, token: string): Wire {
  const headers = {Authorization: `Bearer ${token}`, 'Content-Type': 'application/json'};

  const outlive = (body: string): Sent => {
    void window.fetch('/-/commit', {method: 'POST', keepalive: true, headers, body});
    return 'under way';
  };

  return {
    send(commit) {
      const body = JSON.stringify(commit);
      try {
        const request = new XMLHttpRequest();
        request.open('POST', '/-/commit', false);
        Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
        request.send(body);
        if (request.status === 0) {
          return outlive(body);
        }
        return request.status === 204 ? 'stored' : 'lost';
      } catch {
        return window.navigator.onLine ? outlive(body) : 'lost';
      }
    },
  };
}
