import type {GroupFile} from './GroupFile';

/** Lets the browser save a text as a file. */
export function download(document: Document, name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Firefox follows only links that are in the document
  document.body.append(link);
  link.click();
  link.remove();
  // Safari is not done with it when the click returns
  document.defaultView?.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name for the file of one group, without its ending: `oppgave-5006-gruppe-3-2026-11-23`. */
export function fileName({task, group, date}: GroupFile): string {
  return [task.id, group.municipality.number || 'x', group.number, date].join('-');
}
