import {readFileSync} from 'node:fs';

const PREFIX = 'player.';

/** The player's words in one language, by key, as the build puts them into a page. */
export function playerTexts(language: string): Map<string, string> {
  const file = `src/main/resources/no/kurspakker/export/page/interface_${language}.properties`;
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line.startsWith(PREFIX))
      .map((line) => {
        const equals = line.indexOf('=');
        return [line.slice(PREFIX.length, equals), line.slice(equals + 1)];
      }),
  );
}
