// Bundles every test with what it tests and runs them all with Node's own test runner.
import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = `${here}target/player-tests`;
rmSync(out, {recursive: true, force: true});
mkdirSync(out, {recursive: true});

const tests = readdirSync(`${here}src/test/player`, {recursive: true})
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.test.ts'));

await build({
  entryPoints: tests.map((name) => `${here}src/test/player/${name}`),
  outdir: out,
  outbase: `${here}src/test/player`,
  outExtension: {'.js': '.mjs'},
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
});

const run = spawnSync(
  process.execPath,
  [
    '--enable-source-maps',
    '--test',
    `--test-reporter=${process.stdout.isTTY ? 'spec' : 'dot'}`,
    ...tests.map((name) => `${out}/${name.replace(/\.ts$/, '.mjs')}`),
  ],
  {cwd: here, stdio: 'inherit'},
);
process.exit(run.status ?? 1);
