import { layers, MAY_IMPORT } from '../../scripts/docs/architecture-table';
import { architecturePicture } from '../../scripts/docs/architecture-picture';
import { ENGLISH, INDONESIAN, type PictureWords } from '../../scripts/docs/architecture-words';

test('a layer holds what lies on the layers below it, and the host stands apart', () => {
  const rows = layers();
  const layerOf = (folder: string): number => rows.findIndex((row) => row.includes(folder));
  const folders = Object.keys(MAY_IMPORT).filter((folder) => folder !== 'host');
  expect(rows.flat().sort()).toEqual([...folders].sort());
  for (const folder of folders)
    for (const below of MAY_IMPORT[folder] ?? []) expect(layerOf(below)).toBeLessThan(layerOf(folder));
});

test.each<readonly [string, PictureWords]>([
  ['English', ENGLISH],
  ['Indonesian', INDONESIAN],
])('in %s every folder has its words and all that it may import, in its own box', (_, words) => {
  const found = [...architecturePicture(words).matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)];
  const texts = found.map(([, , text = '']) => text);
  for (const [folder, below] of Object.entries(MAY_IMPORT).filter(([name]) => name !== 'host')) {
    const at = found.findIndex(([, style = '', text]) => style.includes('"700"') && text === folder);
    expect(texts[at + 1]).toBe(words.folders[folder]);
    const list = texts.slice(at + 2).join(' ');
    expect(list.startsWith(below.length === 0 ? words.nothing : `${words.imports}: ${below.join(', ')}`)).toBe(true);
  }
});
