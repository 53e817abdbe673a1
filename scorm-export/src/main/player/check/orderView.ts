import type {AnswerView, CheckUi} from './AnswerView';
import {badge, copyOf} from './badge';
import type {Option} from './Check';
import {shuffled} from './shuffled';

interface Line {
  readonly option: Option;
  readonly item: HTMLElement;
  readonly up: HTMLElement;
  readonly down: HTMLElement;
}

/** Steps with buttons that move them one place up or down. */
export function orderView(ui: CheckUi): AnswerView {
  const {check, make, say, tell} = ui;
  const list = make('ol', {class: 'answers steps', role: 'list'});
  let lines: Line[] = [];

  const arrange = (): void => {
    lines.forEach(({item, up, down}, place) => {
      if (list.children[place] !== item) {
        list.insertBefore(item, list.children[place] ?? null);
      }
      up.setAttribute('aria-disabled', String(place === 0));
      down.setAttribute('aria-disabled', String(place === lines.length - 1));
    });
  };
  const move = (moved: Option, by: 1 | -1): void => {
    const place = lines.findIndex(({option}) => option === moved);
    const line = lines[place];
    const other = lines[place + by];
    if (!line) {
      return;
    }
    const title = moved.source.textContent.trim();
    if (!other) {
      tell(say('check.end', {title}));
      return;
    }
    list.dispatchEvent(new Event('change', {bubbles: true}));
    lines[place] = other;
    lines[place + by] = line;
    arrange();
    (by < 0 ? line.up : line.down).focus();
    tell(say('check.moved', {title, place: place + by + 1, total: lines.length}));
  };
  const button = (option: Option, by: 1 | -1): HTMLElement => {
    const title = option.source.textContent.trim();
    const label = say(by < 0 ? 'check.up' : 'check.down', {title});
    const made = make('button', {type: 'button', 'aria-label': label}, by < 0 ? '↑' : '↓');
    made.addEventListener('click', () => move(option, by));
    return made;
  };

  lines = shuffled(check.options, check.root.id).map((option) => {
    const up = button(option, -1);
    const down = button(option, 1);
    const text = make('span', {class: 'step'}, ...copyOf(option.source));
    const item = make('li', {}, text, make('span', {class: 'movers'}, up, down));
    return {option, item, up, down};
  });
  arrange();

  return {
    element: list,
    read: () => lines.map(({option}) => option.number),
    show(chosen) {
      const rest = [...lines];
      lines = chosen.flatMap((number) => {
        const found = rest.findIndex(({option}) => option.number === number);
        return found < 0 ? [] : rest.splice(found, 1);
      });
      arrange();
    },
    mark(each) {
      lines.forEach(({item}, place) => {
        item.querySelector('.badge')?.remove();
        if (each) {
          item.querySelector('.step')?.append(' ', badge(ui, each[place] ?? false));
        }
      });
    },
  };
}
