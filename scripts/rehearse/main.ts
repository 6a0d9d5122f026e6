/** `npm run push:rehearse`: the real clasp pushes to a recorder on this machine; what it sent is compared and run. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../src/host/host';
import { labelsOf } from '../../src/host/menu-items';
import { differences, fileNameOf, manifestProblems, pushedFiles, type PushedFile } from './payload';
import { claspPush } from './push';
import { startRecorder } from './recorder';

/** Loads exactly what was pushed, and uses it once as a person would. */
function useOnce(files: readonly PushedFile[], home: string): string {
  const folder = join(home, 'pushed');
  mkdirSync(folder);
  for (const file of files) writeFileSync(join(folder, fileNameOf(file)), file.source);
  const host = openHost({ book: null, bundleDir: folder });
  const [label] = labelsOf(host.menus());
  if (label === undefined) throw new Error('the pushed add-on built no menu');
  host.clickMenu(label);
  return label;
}

export async function main({ root }: { readonly root: string }): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'bergulir-rehearse-'));
  const recorder = await startRecorder();
  try {
    process.stdout.write(await claspPush({ project: root, tools: root, home, port: recorder.port }));
    const files = pushedFiles(recorder.requests);
    const strangers = recorder.requests.filter((request) => !request.host.endsWith('.googleapis.com'));
    const manifest = files.find((file) => file.type === 'JSON')?.source ?? '{}';
    const problems = [
      ...differences(files, join(root, 'dist', 'addon')),
      ...manifestProblems(manifest),
      ...strangers.map((request) => `clasp asked ${request.host}`),
    ];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    for (const file of files) process.stdout.write(`pushed as built: ${fileNameOf(file)} (${file.source.length})\n`);
    process.stdout.write(`the pushed add-on opened its menu and ran "${useOnce(files, home)}"\n`);
    return 0;
  } finally {
    recorder.close();
    rmSync(home, { recursive: true, force: true });
  }
}
