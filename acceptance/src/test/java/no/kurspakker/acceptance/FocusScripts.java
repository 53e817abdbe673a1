package no.kurspakker.acceptance;

/** Scripts that look at a page as an eye does. */
final class FocusScripts {

    /** Colours over each other, and their contrast by WCAG. */
    private static final String COLOURS = """
            const rgba = colour => {
              const parts = (colour.match(/[\\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
              return [...parts.slice(0, 3), parts[3] ?? 1];
            };
            const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
              .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
              .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
            const contrast = (one, other) => {
              const [a, b] = [light(rgba(one)), light(rgba(other))];
              return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            };
            const ground = element => {
              for (let e = element; e; e = e.parentElement) {
                const colour = getComputedStyle(e).backgroundColor;
                if (rgba(colour)[3] > 0) return colour;
              }
              return 'rgb(255, 255, 255)';
            };
            """;

    /** Begins a round: nothing has the focus. */
    static final String START = """
            () => {
              document.activeElement.blur();
              window.getSelection().removeAllRanges();
              window.scrollTo(0, 0);
              document.body.setAttribute('tabindex', '-1');
              document.body.focus();
              document.body.removeAttribute('tabindex');
              window.passed = [];
              window.startedAt = location.hash + document.title;
            }
            """;

    /** Gives what is wrong with the element that has the focus; {@code round} at the end of a round. */
    static final String STEP = "async () => {" + COLOURS + """
              const focused = document.activeElement;
              if (focused === document.body || window.passed.includes(focused)) return 'round';
              const name = focused.outerHTML.slice(0, 90);
              const before = window.passed[window.passed.length - 1];
              window.passed.push(focused);
              if (location.hash + document.title !== window.startedAt) return 'focus changed the page: ' + name;
              if (before && !(before.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING)
                  && !before.contains(focused)) return 'out of order: ' + name;
              const style = getComputedStyle(focused);
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'unseen: ' + name;
              const seen = contrast(style.outlineColor, ground(focused.parentElement));
              if (seen < 3) return 'faint focus ' + seen.toFixed(2) + ': ' + name;
              const find = () => [...focused.getClientRects()].find(r => r.width > 0 && r.height > 0);
              // The browser brings it into the window with its next frames.
              for (let frames = 0, last = NaN; frames < 60; frames++) {
                const {top, bottom} = find() ?? {};
                if (top === last && bottom > 0 && top < innerHeight) break;
                last = top;
                await new Promise(done => requestAnimationFrame(done));
              }
              const box = find();
              if (!box) return 'without a box: ' + name;
              const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
              // The middle of what is in the window of it.
              const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
              if (box.bottom <= 0 || box.top >= innerHeight) return 'out of the window: ' + name;
              const top = document.elementFromPoint(x, y);
              return focused.contains(top) || top?.contains(focused) ? '' : 'covered: ' + name;
            }
            """;

    /** Gives lines of drawings with less than 3:1, and words in them with less than 4.5:1. */
    static final String FAINT = "() => {" + COLOURS + """
              const faint = [];
              for (const svg of document.querySelectorAll('article.current svg.drawing')) {
                svg.scrollIntoView({block: 'center'});
                const behind = ground(svg);
                for (const shape of svg.querySelectorAll('rect, path, circle, ellipse, line, polyline, polygon')) {
                  if (shape.closest('defs, clipPath, mask')) continue;
                  const {stroke} = getComputedStyle(shape);
                  if (stroke !== 'none' && contrast(stroke, behind) < 3) faint.push(shape.outerHTML);
                }
                for (const words of svg.querySelectorAll('text')) {
                  const box = words.getBoundingClientRect();
                  const under = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2)
                    .filter(e => svg.contains(e) && e !== svg && !e.closest('text'))
                    .map(e => getComputedStyle(e).fill).find(fill => fill !== 'none');
                  const seen = contrast(getComputedStyle(words).fill, under ?? behind);
                  if (seen < 4.5) faint.push(seen.toFixed(2) + ' ' + words.outerHTML);
                }
              }
              return faint;
            }
            """;

    /**
     * Gives controls whose edge has less than 3:1 to what is around them, and those that a finger may miss: lower or narrower
     * than 44 pixels, the label of a box or circle to tick counted in.
     */
    static final String CONTROLS = "() => {" + COLOURS + """
              const wrong = [];
              const controls = '.current :is(button, input, select, textarea, summary), .page-end a,'
                + ' #contents :is(a, button, input), .languages a, .paper button, .drop label';
              for (const e of document.querySelectorAll(controls)) {
                if (!e.checkVisibility() || e.matches('.hidden, .drop input')) continue;
                const isTick = e.matches('[type=checkbox], [type=radio]');
                const {width, height} = ((isTick && e.closest('label')) || e).getBoundingClientRect();
                const name = e.outerHTML.slice(0, 90);
                if (Math.min(width, height) < 43.5) wrong.push(`${width} by ${height}: ${name}`);
                // the browser's own boxes are as clear as it makes them, and links are text
                if (isTick || !e.matches('button, input, select, textarea, .drop label')) continue;
                const style = getComputedStyle(e);
                const around = ground(e.parentElement);
                const seen = Math.max(contrast(style.borderTopColor, around), contrast(ground(e), around));
                if (style.borderTopStyle === 'none' || seen < 3) wrong.push(seen.toFixed(2) + ': ' + name);
              }
              return wrong;
            }
            """;

    /**
     * Gives what makes the page scroll sideways, and elements that hide part of their text. Heads of tables are hidden whole
     * where rows become cards, and each cell then says its own.
     */
    static final String CUT = """
            () => {
              const cut = [];
              if (document.scrollingElement.scrollWidth > innerWidth) {
                const wide = [...document.querySelectorAll('body *')]
                  .filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1);
                cut.push('wide ' + location.hash + wide.slice(-2).map(e => e.outerHTML.slice(0, 100)));
              }
              for (const e of document.querySelectorAll('body *:not(.hidden)')) {
                if (!e.checkVisibility() || e.closest('.hidden, svg, progress, thead')) continue;
                const style = getComputedStyle(e);
                const hides = style.overflowX === 'hidden' || style.overflowY === 'hidden';
                if (hides && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)) {
                  cut.push(e.outerHTML.slice(0, 120));
                }
              }
              return cut;
            }
            """;

    private FocusScripts() {}
}
