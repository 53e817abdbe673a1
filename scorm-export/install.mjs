// Brings node_modules in the working folder in line with its package-lock.json; does nothing, and
// needs no network, when it already is.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const stamp = join('node_modules', '.kurspakker-lock');
const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const windows = process.platform === 'win32';
  const install = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    stdio: 'inherit',
    shell: windows, // npm is a .cmd file there
  });
  if (install.error || install.status !== 0) {
    console.error(
      install.error
        ? `npm cannot be started (${install.error.message}); it comes with Node 20 or newer`
        : 'npm ci failed; the first build needs the npm registry (see above)',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
