import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { differences, fileNameOf, manifestProblems, pushedFiles } from '../../scripts/rehearse/payload';
import { claspPush } from '../../scripts/rehearse/push';
import { startRecorder } from '../../scripts/rehearse/recorder';
import { smallAddon, type SmallAddon } from './small-addon';

const ROOT = join(__dirname, '..', '..');
const MANIFEST = JSON.stringify({
  timeZone: 'Asia/Jakarta',
  runtimeVersion: 'V8',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/drive.file',
  ],
});

let addon: SmallAddon;
beforeEach(() => {
  addon = smallAddon();
  addon.write('.clasp.json', '{ "scriptId": "rehearsal", "rootDir": "dist/addon" }');
  addon.write('dist/addon/Code.js', 'function onOpen(e) {}\n');
  addon.write('dist/addon/appsscript.json', MANIFEST);
  addon.write('dist/addon/panel.html', '<p>halo – “é”</p>\n');
});
afterEach(() => addon.remove());

async function rehearse() {
  const home = join(addon.folder, 'home');
  mkdirSync(home);
  const recorder = await startRecorder();
  try {
    await claspPush({ project: addon.folder, tools: ROOT, home, port: recorder.port });
    return recorder.requests;
  } finally {
    recorder.close();
  }
}

test('clasp pushes the built files, all of them, unchanged, and to nobody else', async () => {
  const requests = await rehearse();
  const files = pushedFiles(requests);
  expect(files.map(fileNameOf).sort()).toEqual(['Code.js', 'appsscript.json', 'panel.html']);
  expect(differences(files, join(addon.folder, 'dist/addon'))).toEqual([]);
  expect([...new Set(requests.map((request) => request.host))].every((host) => host.endsWith('.googleapis.com'))).toBe(
    true,
  );
}, 60_000);

test('a file that is not pushed, is not built or differs is told', async () => {
  const files = [
    { name: 'Code', type: 'SERVER_JS', source: 'changed' },
    { name: 'appsscript', type: 'JSON', source: MANIFEST },
    { name: 'stray', type: 'HTML', source: '' },
  ];
  expect(differences(files, join(addon.folder, 'dist/addon'))).toEqual([
    'panel.html was not pushed',
    'stray.html was pushed but not built',
    'Code.js differs from what was built',
  ]);
});

test('a push that did not happen is told', () => {
  expect(() => pushedFiles([])).toThrow('clasp pushed 0 times instead of once');
});

test('a manifest with one scope too many is told', () => {
  expect(manifestProblems(MANIFEST)).toEqual([]);
  expect(manifestProblems(MANIFEST.replace('currentonly', 'currentonly","x'))).toHaveLength(1);
});
