import type {ExtraKey} from '../course/ExtraKey';
import type {Say} from '../course/sayIn';
import type {Receipt, ReceiptLine} from './Receipt';

const STYLE = `body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;\
color:#1c2b33;background:#fff}h1,h2{line-height:1.25}table{width:100%;border-collapse:collapse}\
th,td{border:1px solid #6d7f89;padding:.5rem;text-align:left;vertical-align:top;font-weight:400}\
thead th{background:#f2f6f7;font-weight:700}`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** A receipt as one HTML file, which needs nothing else and asks for nothing. */
export function receiptHtml(
  receipt: Receipt,
  say: Say<ExtraKey>,
  timeText: (time: number) => string,
): string {
  const when = ({isDone, time}: ReceiptLine): string => {
    if (!isDone) {
      return say('receipt.open');
    }
    return time === undefined ? say('receipt.no-time') : timeText(time);
  };
  const row = (line: ReceiptLine): string =>
    `<tr><th scope="row">${escaped(line.title)}</th><td>${escaped(when(line))}</td></tr>`;
  const table = (title: string, lines: readonly ReceiptLine[]): string =>
    lines.length === 0
      ? ''
      : `<h2>${escaped(title)}</h2>
<table><thead><tr><th scope="col">${escaped(say('receipt.unit'))}</th>\
<th scope="col">${escaped(say('receipt.when'))}</th></tr></thead>
<tbody>
${lines.map(row).join('\n')}
</tbody></table>
`;
  const total = receipt.chapters.length;
  const done = receipt.chapters.filter(({isDone}) => isDone).length;
  const sum =
    done === total ? say('receipt.complete', {total}) : say('receipt.intro', {done, total});
  return `<!DOCTYPE html>
<html lang="${escaped(receipt.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${say('receipt.title')}: ${receipt.course}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(`${say('receipt.title')}: ${receipt.course}`)}</h1>
<p>${escaped(say('receipt.version', {version: receipt.version}))}</p>
<p><strong>${escaped(sum)}</strong></p>
<p>${escaped(say('receipt.name'))} ________________________________</p>
${table(say('receipt.chapters'), receipt.chapters)}${table(say('receipt.tasks'), receipt.tasks)}\
${receipt.isKeptByPlatform ? '' : `<p>${escaped(say('receipt.here'))}</p>\n`}\
<p>${escaped(say('receipt.made', {time: timeText(receipt.made)}))}</p>
</main>
</body>
</html>
`;
}
