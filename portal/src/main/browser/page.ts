import {LEFT} from './runtime/tellLeft';

// What the portal's own pages need of script: they work without, with one press of a button more.

/** Sends the launch to the frame, as the button in it does where there is no script. */
function open(form: HTMLFormElement): void {
  form.submit();
}

/** Takes the content away first: it saves when its page closes, and only then the portal closes the attempt. */
function leave(form: HTMLFormElement, frame: HTMLIFrameElement): void {
  let isLeaving = false;
  const close = (): void => {
    if (!isLeaving) {
      isLeaving = true;
      frame.addEventListener('load', () => form.submit(), {once: true});
      frame.src = 'about:blank';
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    close();
  });
  window.addEventListener('message', (event) => {
    if (event.source === frame.contentWindow && event.data === LEFT) {
      close();
    }
  });
}

/** The secret of a link stands behind `#`, which browsers send to nobody; a form carries it on. */
function openLink(form: HTMLFormElement): void {
  const secret = form.elements.namedItem('secret');
  if (secret instanceof HTMLInputElement && window.location.hash.length > 1) {
    secret.value = window.location.hash.slice(1);
    window.history.replaceState(null, '', window.location.pathname);
    form.submit();
  }
}

const link = document.getElementById('fragment-form');
if (link instanceof HTMLFormElement) {
  openLink(link);
}
const launch = document.getElementById('launch-form');
const ending = document.getElementById('end-form');
const frame = document.getElementById('content-frame');
if (launch instanceof HTMLFormElement) {
  open(launch);
}
if (ending instanceof HTMLFormElement && frame instanceof HTMLIFrameElement) {
  leave(ending, frame);
}
document.querySelectorAll('select[data-submits]').forEach((select) => {
  select.addEventListener('change', () => {
    if (select instanceof HTMLSelectElement) {
      select.form?.requestSubmit();
    }
  });
});
