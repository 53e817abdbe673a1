import type {Paper} from './Paper';

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** Paragraphs are parted by empty lines; other line breaks stay. */
function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replace(/\n/g, '<br>')}</p>\n`)
    .join('');
}

function lines(about: readonly string[]): string {
  return about.length === 0 ? '' : `<p>${about.map(escaped).join('<br>')}</p>\n`;
}

/** A paper as HTML without anything around it; its title is a heading of level `top`. */
export function paperHtml({title, about, parts}: Paper, top: number): string {
  const heading = (level: number, text: string): string =>
    `<h${level}>${escaped(text)}</h${level}>\n`;
  return (
    heading(top, title) +
    lines(about) +
    parts
      .map(({heading: name, about: below, questions}) => {
        const level = top + (name === undefined ? 1 : 2);
        return (
          (name === undefined ? '' : heading(top + 1, name) + lines(below)) +
          questions
            .map(
              (question) =>
                heading(level, question.heading) +
                question.answers
                  .map(
                    ({by, text}) =>
                      (by === undefined ? '' : `<p><strong>${escaped(by)}</strong></p>\n`) +
                      paragraphs(text),
                  )
                  .join(''),
            )
            .join('')
        );
      })
      .join('')
  );
}

/** A paper as an HTML file of its own, which word processors open and paste. */
export function paperDocument(paper: Paper): string {
  return (
    `<!DOCTYPE html>\n<html lang="${escaped(paper.language)}">\n<head>\n<meta charset="utf-8">\n` +
    `<title>${escaped(paper.title)}</title>\n</head>\n<body>\n${paperHtml(paper, 1)}</body>\n</html>\n`
  );
}
