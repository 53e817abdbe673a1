import type {ExtraKey} from '../course/ExtraKey';
import type {Say} from '../course/sayIn';
import type {Host} from '../host/Host';
import {elements} from '../lib/elements';
import {fill} from '../lib/fill';
import {answerDisclosure} from './answerDisclosure';
import type {AnswerView, CheckUi} from './AnswerView';
import {copyOf} from './badge';
import type {Check, CheckType} from './Check';
import {choiceView} from './choiceView';
import {interactionOf} from './interactionOf';
import {fits, judge, type Verdict} from './judge';
import {matchView} from './matchView';
import {orderView} from './orderView';

const VIEWS: Readonly<Record<CheckType, (ui: CheckUi) => AnswerView>> = {
  single: choiceView,
  multiple: choiceView,
  'true-false': choiceView,
  match: matchView,
  order: orderView,
};

function verdictText(check: Check, {isRight, each}: Verdict, say: Say<ExtraKey>): string {
  const right = each.filter(Boolean).length;
  if (isRight) {
    return say('check.well');
  }
  if (check.type === 'match' || check.type === 'order') {
    return say('check.some', {right, total: each.length});
  }
  return say(right === each.length ? 'check.missing' : 'check.try');
}

/** What the author says about the chosen options. */
function feedback({check, make}: CheckUi, chosen: readonly number[]): readonly HTMLElement[] {
  if (check.rows.length > 0 || check.type === 'order') {
    return [];
  }
  return check.options.flatMap(({number, source}) => {
    const said = check.root.querySelector(`.key > [data-key="${number}"] > .feedback`);
    if (!said || !chosen.includes(number)) {
      return [];
    }
    const about = check.type === 'multiple' ? [make('strong', {}, ...copyOf(source), ':')] : [];
    return [make('div', {class: 'feedback'}, ...about, ...copyOf(said))];
  });
}

/** Puts controls in the place of what a check says without a script. */
export function takeOver(host: Host, check: Check): void {
  const {root} = check;
  const make = elements(host.document);
  const say: Say<ExtraKey> = host.sayOn(root);
  const result = make('div', {class: 'check-result', role: 'status', id: `${root.id}/result`});
  const ui: CheckUi = {check, make, say, tell: (text) => fill(result, make('p', {}, text))};
  const view = VIEWS[check.type](ui);
  const disclosure = answerDisclosure(root);
  const submit = make('button', {type: 'submit'}, say('check.submit'));
  const form = make('form', {novalidate: ''}, view.element, submit, result);

  const forget = (): void => {
    root.removeAttribute('data-answered');
    view.mark();
    fill(result);
    form.querySelectorAll('[aria-invalid]').forEach((control) => {
      control.removeAttribute('aria-invalid');
      control.removeAttribute('aria-describedby');
    });
  };
  const show = (chosen: readonly number[]): void => {
    const verdict = judge(check, chosen);
    root.dataset['answered'] = verdict.isRight ? 'right' : 'wrong';
    view.mark(verdict.each);
    const sign = make('span', {'aria-hidden': 'true'}, verdict.isRight ? '✓ ' : '✗ ');
    const words = make('p', {class: 'verdict'}, sign, verdictText(check, verdict, say));
    fill(result, words, ...feedback(ui, chosen));
    disclosure.offer(verdict.isRight);
  };
  const demand = (control: HTMLElement): void => {
    ui.tell(say(check.type === 'match' ? 'check.choose.rows' : 'check.choose'));
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', result.id);
    control.focus();
  };

  form.addEventListener('change', forget);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    forget();
    const chosen = view.read();
    if (chosen instanceof HTMLElement) {
      demand(chosen);
      return;
    }
    show(chosen);
    if (host.tracking.answerTo(check.key)?.join() !== chosen.join()) {
      host.tracking.answer(
        {key: check.key, chosen},
        interactionOf(check, chosen, host.clock.now()),
      );
    }
  });

  root.querySelectorAll('.choices, .from').forEach((element) => element.remove());
  root.insertBefore(form, root.querySelector('.check-answer'));
  disclosure.hide();
  const before = host.tracking.answerTo(check.key);
  if (before && fits(check, before)) {
    view.show(before);
    show(before);
  }
}
