// Runs every check of the browser code at once; shows the output of those that fail.
import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const bin = `${here}node_modules`;
const checks = {
  lint: [`${bin}/eslint/bin/eslint.js`, '.', '--max-warnings', '0'],
  format: [`${bin}/prettier/bin/prettier.cjs`, '--check', '--log-level', 'warn', '.'],
};

function run([name, command]) {
  return new Promise((done) => {
    const child = spawn(process.execPath, command, {cwd: here});
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (status) => done({name, status, output}));
  });
}

const results = await Promise.all(Object.entries(checks).map(run));
const failed = results.filter(({status}) => status !== 0);
for (const {name, output} of failed) {
  console.error(`portal ${name}: failed\n${output}`);
}
process.exit(failed.length === 0 ? 0 : 1);
