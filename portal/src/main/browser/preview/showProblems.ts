import {byId} from './byId';
import {element} from './element';
import type {Say} from './PanelData';
import type {ShownProblem, State} from './State';

/** Lists what is wrong with the course, by file and line. */
export function showProblems({problems, fault}: State, say: Say): void {
  const errors = problems.filter(({isError}) => isError).length;
  const summary = byId('problem-summary', HTMLElement);
  const text =
    fault === '' ? say('problems', errors, problems.length - errors) : say('fault', fault);
  // it is read aloud when it changes, and only then
  if (summary.textContent !== text) {
    summary.textContent = text;
  }
  summary.dataset['color'] = errors > 0 || fault !== '' ? 'danger' : 'success';
  byId('problems', HTMLElement).replaceChildren(...problems.map((problem) => line(problem, say)));
}

function line(problem: ShownProblem, say: Say): HTMLElement {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return element(
    'li',
    {class: problem.isError ? 'preview-error' : 'preview-warning'},
    element('code', {class: 'preview-place'}, place),
    ` ${say(problem.isError ? 'error' : 'warning')} ${problem.id}: ${problem.what}`,
    element('div', {class: 'preview-fix'}, problem.fix),
  );
}
