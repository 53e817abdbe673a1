/** Puts the way out at the top of the page. */
export function exitButton(document: Document, label: string, exit: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.id = 'exit';
  button.textContent = label;
  button.addEventListener('click', () => {
    button.disabled = true;
    exit();
  });
  document.querySelector('header.top')?.append(button);
}
