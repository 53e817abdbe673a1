import {byId} from './byId';
import type {Say} from './PanelData';
import type {State} from './State';

/** The switches of the preview. */
export interface Controls {
  /** Shows how they stand. */
  show(state: State): void;
}

type Order = Readonly<Record<string, string | boolean>>;

/** Tells the server; what comes of it comes back as a state. */
function send(path: string, order: Order, failed: () => void): void {
  void fetch(path, {method: 'POST', body: JSON.stringify(order)}).then(
    (answer) => {
      if (!answer.ok) {
        failed();
      }
    },
    () => failed(),
  );
}

export function controls(say: Say): Controls {
  const status = byId('build-status', HTMLElement);
  const failed = (): void => {
    status.textContent = say('gone');
  };
  const select = (name: string): HTMLSelectElement => {
    const found = byId(name, HTMLSelectElement);
    found.addEventListener('change', () => {
      send('/-/settings', {[name]: found.value}, failed);
    });
    return found;
  };
  const [format, profile, network, unit] = [
    select('format'),
    select('profile'),
    select('network'),
    select('unit'),
  ];
  const columns = byId('preview-stage', HTMLElement);
  const phone = byId('phone', HTMLInputElement);
  phone.addEventListener('change', () => {
    columns.classList.toggle('phone', phone.checked);
  });
  byId('again', HTMLButtonElement).addEventListener('click', () => {
    send('/-/again', {anew: false}, failed);
  });
  byId('anew', HTMLButtonElement).addEventListener('click', () => {
    send('/-/again', {anew: true}, failed);
  });
  return {
    show(state) {
      format.value = state.format;
      profile.value = state.profile;
      network.value = state.network;
      unit.replaceChildren(...state.units.map(({id, title}) => new Option(title, id)));
      unit.value = state.unit;
      byId('unit-field', HTMLElement).hidden = state.units.length < 2;
    },
  };
}
