/** LibreOffice, where it is installed: what of a file somebody else than we can read. */
import { execFileSync } from 'node:child_process';

/** The program's name; undefined where there is none, and then a test is skipped with its reason printed. */
export const soffice = ['soffice', 'libreoffice'].find((program) => {
  try {
    execFileSync(program, ['--version'], { stdio: 'pipe', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
});
if (soffice === undefined)
  console.warn('SKIPPED: LibreOffice (soffice) is not installed, so nobody else has opened what we save here');

/** test, or test.skip where there is no LibreOffice. */
export const withLibreOffice = soffice === undefined ? test.skip : test;
