import type {ExtraKey} from '../course/ExtraKey';
import type {Say} from '../course/sayIn';
import type {UnitKind} from '../course/Unit';
import type {Host} from '../host/Host';
import {elements} from '../lib/elements';
import {download} from '../group/download';
import type {Receipt, ReceiptLine} from './Receipt';
import {receiptHtml} from './receiptHtml';

/** The version of the course, from the part of `course-data` that the player does not read. */
function versionIn(data: unknown): string {
  const course: unknown =
    typeof data === 'object' && data !== null && 'course' in data ? data.course : undefined;
  return typeof course === 'object' &&
    course !== null &&
    'version' in course &&
    typeof course.version === 'string'
    ? course.version
    : '';
}

function receiptOf(host: Host): Receipt {
  const {course, data, tracking, clock, document} = host;
  const keeper = host.keeper();
  const lines = (wanted: UnitKind): readonly ReceiptLine[] =>
    course.units
      .filter(({kind}) => kind === wanted)
      .map((unit) => {
        const status = tracking.status(unit);
        return {
          title: unit.title,
          isDone: status === 'completed' || status === 'attended',
          time: tracking.doneAt(unit),
        };
      });
  return {
    course: course.title,
    version: versionIn(data),
    language: document.documentElement.lang,
    chapters: lines('chapter'),
    tasks: lines('group-task'),
    isKeptByPlatform: keeper === 'lms' || keeper === 'review',
    made: clock.now(),
  };
}

/**
 * A button that saves a receipt, there once a chapter is completed; what became of it is said in
 * `told`.
 */
export function receiptChoice(host: Host, told: HTMLElement): readonly HTMLElement[] {
  const {document, course, tracking} = host;
  const make = elements(document);
  const say: Say<ExtraKey> = host.say;
  const button = make('button', {type: 'button'}, say('paper.receipt'));
  const why = make('p', {id: 'receipt-why'}, say('paper.receipt.why'));
  button.setAttribute('aria-describedby', why.id);
  const holder = make('div', {class: 'receipt'}, why, make('p', {}, button));

  const update = (): void => {
    holder.hidden = !course.units.some(
      (unit) => unit.kind === 'chapter' && tracking.status(unit) === 'completed',
    );
  };
  const timeText = (time: number): string =>
    new Date(time).toLocaleString(document.documentElement.lang, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
  button.addEventListener('click', () => {
    const name = `${say('receipt.file')}-${new Date(host.clock.now()).toISOString().slice(0, 10)}.html`;
    download(document, name, 'text/html', receiptHtml(receiptOf(host), say, timeText));
    told.textContent = say('paper.receipt.done', {file: name});
  });
  host.onStatus(update);
  update();
  return [holder];
}
