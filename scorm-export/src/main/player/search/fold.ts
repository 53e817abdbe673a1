/** Lower case without accents, æ, ø and å apart: they are letters of their own. One character each. */
function folded(character: string): string {
  const lower = character.toLowerCase();
  return /[æøå]/.test(lower) ? lower : lower.normalize('NFD').charAt(0);
}

/** A text as it is searched; places in it are the same as in the text, which is in NFC. */
export function fold(text: string): string {
  return text.replace(/[^\0-\x7f]/g, folded).replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
