import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { menu } from '../../src/messages/id/menu';

const ROOT = join(__dirname, '..', '..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

test('one version everywhere', () => {
  expect(menu.aboutLines.join('\n')).toContain(`Bergulir ${version} `);
  expect(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).toMatch(
    new RegExp(`^## ${version.replace(/\./g, '\\.')} `, 'm'),
  );
});
