/** The answer and the explanation behind «show the answer», as the page writer left them. */
export interface AnswerDisclosure {
  /** Keeps it out of the way until there is an answer. */
  hide(): void;
  /** Offers the answer; a right one needs no more than the explanation, which then stands open. */
  offer(isRight: boolean): void;
}

/** Takes over the disclosure of one check. */
export function answerDisclosure(root: HTMLElement): AnswerDisclosure {
  const details = root.querySelector<HTMLElement>('.check-answer');
  const inside = details?.querySelector('.key')?.parentElement;
  const explanation = root.ownerDocument.createElement('div');
  explanation.className = 'check-explanation';
  if (inside) {
    const [, ...rest] = [...inside.children];
    explanation.append(...rest);
    inside.append(explanation);
  }
  return {
    hide() {
      if (details) {
        details.hidden = true;
      }
    },
    offer(isRight) {
      if (!details) {
        return;
      }
      details.hidden = false;
      if (isRight) {
        root.insertBefore(explanation, details);
      } else {
        inside?.append(explanation);
      }
    },
  };
}
