import {byId} from './byId';
import {isCallMessage} from './CallMessage';
import {controls} from './controls';
import {eventLog} from './eventLog';
import {type PanelData, sayFrom} from './PanelData';
import {readCall, type RequestEvent, readRequest, readStatement, type StatementEvent} from './read';
import {showProblems} from './showProblems';
import {stage} from './stage';
import type {State} from './State';

/** The page around the course: what was built, what is wrong, what is said to the platform. */
export function panel(document: Document, data: PanelData): void {
  const say = sayFrom(data);
  const log = eventLog(say);
  const courseStage = stage(byId('content-frame', HTMLIFrameElement), say);
  const form = controls(say);
  const status = byId('build-status', HTMLElement);
  let state: State | undefined;
  let title = document.title;

  const show = (next: State): void => {
    if (next.title !== '' && next.title !== title) {
      title = next.title;
      document.title = `${title} – ${say('title')}`;
      byId('course-title', HTMLElement).textContent = title;
    }
    status.textContent = say('built', next.build, next.milliseconds);
    showProblems(next, say);
    form.show(next);
    if (courseStage.show(next) === 'opened') {
      log.launch(say(`format.${next.format}`));
    }
    state = next;
  };

  const events = new EventSource('/-/events');
  const on = (type: string, take: (json: unknown) => void): void =>
    events.addEventListener(type, (event) => {
      take(JSON.parse((event as MessageEvent<string>).data));
    });
  on('state', (json) => show(json as State));
  on('request', (json) => log.add(readRequest(json as RequestEvent, say)));
  on('statement', (json) => log.add(readStatement(json as StatementEvent, data.language, say)));
  events.addEventListener('error', () => {
    status.textContent = say('gone');
  });
  window.addEventListener('message', ({data: message, origin}: MessageEvent<unknown>) => {
    if (state && courseStage.isFrom(origin) && isCallMessage(message)) {
      log.add(readCall(message.call, state.format === 'scorm2004' ? '2004' : '12', say));
    }
  });
}
