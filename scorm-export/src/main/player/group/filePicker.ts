import type {GroupKey} from './GroupKey';
import type {TaskUi} from './GroupUi';
import {LONGEST_FILE, readGroupFile, type ReadFile} from './readGroupFile';

/** A file that was chosen or dropped, and what is in it. */
export interface Picked {
  readonly name: string;
  readonly read: ReadFile;
}

/** Why a file is refused, in words. */
export function refusalText({say}: TaskUi, {name, read}: Picked): string {
  if (read.file) {
    return '';
  }
  const key: GroupKey = `group.file.${read.reason}`;
  return say(key, {name, field: read.field});
}

/** Through `Response`, for the oldest tablets have no `File.text`. */
async function pick(file: File): Promise<Picked> {
  const text =
    file.size > LONGEST_FILE * 4 ? undefined : await new Response(file).text().catch(() => '');
  const read: ReadFile =
    text === undefined ? {reason: 'too-large', field: ''} : readGroupFile(text);
  return {name: file.name, read};
}

/** What is chosen by a picker. */
export interface FileChoice {
  readonly id: string;
  readonly label: string;
  readonly many: boolean;
  /** Takes files that are dropped anywhere on the page of the task, too. */
  readonly fromPage?: boolean;
}

/**
 * Takes files that are dropped on the page while it is shown. Left alone, the browser would leave the
 * course for the file.
 */
function takeDropped(
  document: Document,
  place: HTMLElement,
  take: (files: FileList) => void,
): void {
  const isHere = (event: DragEvent): boolean =>
    !event.defaultPrevented &&
    place.isConnected &&
    place.closest('article.current') !== null &&
    [...(event.dataTransfer?.types ?? [])].includes('Files');
  document.addEventListener('dragover', (event) => {
    if (isHere(event)) {
      event.preventDefault();
    }
  });
  document.addEventListener('drop', (event) => {
    if (isHere(event) && event.dataTransfer) {
      event.preventDefault();
      take(event.dataTransfer.files);
    }
  });
}

/** A button to choose files, which also takes files that are dropped on it. */
export function filePicker(
  {host, make, unit}: TaskUi,
  {id, label, many, fromPage = false}: FileChoice,
  picked: (files: readonly Picked[]) => void,
): HTMLElement {
  const input = make('input', {
    id: `${unit.id}/${id}`,
    type: 'file',
    class: 'hidden',
    accept: '.json,application/json',
    ...(many ? {multiple: ''} : {}),
  });
  const place = make('div', {class: 'drop'}, input, make('label', {for: input.id}, label));
  const take = (files: FileList | null | undefined): void => {
    const all = [...(files ?? [])].slice(0, many ? undefined : 1);
    if (all.length > 0) {
      void Promise.all(all.map(pick)).then(picked);
    }
  };
  input.addEventListener('change', () => {
    take(input.files);
    // so that the same file can be chosen again
    input.value = '';
  });
  place.addEventListener('dragover', (event) => event.preventDefault());
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    take(event.dataTransfer?.files);
  });
  if (fromPage) {
    takeDropped(host.document, place, take);
  }
  return place;
}
