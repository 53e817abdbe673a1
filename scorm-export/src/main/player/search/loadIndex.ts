import {prepare, type FoldedEntry} from './find';

/** Loads a search index the first time it is asked for; a script element also works from disk. */
export function loadIndex(document: Document, src: string): () => Promise<readonly FoldedEntry[]> {
  let loading: Promise<readonly FoldedEntry[]> | undefined;
  const load = (): Promise<readonly FoldedEntry[]> =>
    new Promise((done, fail) => {
      const script = document.createElement('script');
      script.src = src;
      script.onload = () => done(prepare(document.defaultView?.kurspakkerIndex ?? []));
      script.onerror = () => {
        script.remove();
        // the next search asks again
        loading = undefined;
        fail(new Error(`${src} could not be loaded`));
      };
      document.head.append(script);
    });
  return () => (loading ??= load());
}
