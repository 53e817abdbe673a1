// Builds what browsers load from the portal: the style and script of its pages, and the SCORM runtimes of
// launches, all into the class path of this module.
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const source = `${here}src/main/browser`;
const out = `${here}target/classes/no/kurspakker/portal/browser`;
const browsers = ['safari15.4', 'chrome105', 'firefox121'];

const tsc = spawnSync(process.execPath, [`${here}node_modules/typescript/bin/tsc`, '--noEmit'], {
  cwd: here,
  stdio: 'inherit',
});
if (tsc.status !== 0) {
  console.error('portal: the types do not fit (see above)');
  process.exit(1);
}

await build({
  entryPoints: ['page', 'left', 'scorm12', 'scorm2004', 'preview', 'preview-frame'].map(
    (name) => `${source}/${name}.ts`,
  ),
  outdir: out,
  bundle: true,
  minify: true,
  format: 'iife',
  charset: 'utf8',
  legalComments: 'none',
  target: browsers,
});
await build({
  entryPoints: ['portal', 'runtime', 'preview'].map((name) => `${source}/${name}.css`),
  outdir: out,
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  target: browsers,
  loader: {'.woff2': 'copy'},
  assetNames: '[name]',
});

// The licences ask to be kept with what is copied.
const licences = {
  'scorm-again': 'LICENSE',
  '@digdir/designsystemet-css': 'LICENSE',
  '@fontsource-variable/inter': 'LICENSE',
};
mkdirSync(`${out}/licences`, {recursive: true});
for (const [name, file] of Object.entries(licences)) {
  const to = name.replace(/^@/, '').replace('/', '-');
  copyFileSync(`${here}node_modules/${name}/${file}`, `${out}/licences/${to}.txt`);
}
