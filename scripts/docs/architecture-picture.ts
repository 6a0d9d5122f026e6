/** The architecture in one picture, drawn from the very table to which the test holds every file. */
import { layers, MAY_IMPORT } from './architecture-table';
import type { PictureWords } from './architecture-words';

const WIDTH = 1000;
const EDGE = 20;
const GAP = 10;
const ROW = 62;
/** Letters of the small font that fit a pixel, so that a list of folders is broken before it leaves its box. */
const LETTERS = 0.155;
const LINE = 14;

const INK = '#1f2937';
const PALE = '#6b7280';
/** From the ground up: the deeper, the darker. */
const TINTS = ['#dbeafe', '#e0ecfe', '#e6f0fe', '#ecf4fe', '#f1f7ff', '#f5f9ff', '#f8fbff', '#fbfdff'];

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const rect = ({ x, y, width, height }: Box, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="7" fill="${fill}" stroke="#94a3b8"${more}/>`;

interface Style {
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: 'middle' | 'end';
}

const text = (x: number, y: number, said: string, { size, weight = 400, fill = INK, anchor }: Style): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}"${anchor === undefined ? '' : ` text-anchor="${anchor}"`}>${escaped(said)}</text>`;

const arrow = (x1: number, y1: number, x2: number, y2: number): string =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${PALE}" stroke-width="1.5" marker-end="url(#head)"/>`;

/** Words in lines of at most so many letters. */
function broken(words: readonly string[], most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last === undefined || last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function folderBox(folder: string, box: Box, tint: string, words: PictureWords): string {
  const below = MAY_IMPORT[folder] ?? [];
  const list = below.map((name, index) => (index === below.length - 1 ? name : `${name},`));
  const told = below.length === 0 ? words.nothing.split(' ') : [`${words.imports}:`, ...list];
  const lines = broken(told, Math.floor(box.width * LETTERS));
  const left = box.x + 10;
  return [
    rect(box, tint),
    text(left, box.y + 20, folder, { size: 15, weight: 700 }),
    text(left, box.y + 36, words.folders[folder] ?? '', { size: 12 }),
    ...lines.map((line, index) => text(left, box.y + 51 + index * LINE, line, { size: 10.5, fill: PALE })),
  ].join('\n');
}

/** How high a layer is: as its longest list needs. */
function heightOf(layer: readonly string[], width: number, words: PictureWords): number {
  const most = layer.map((folder) => {
    const below = MAY_IMPORT[folder] ?? [];
    return broken([`${words.imports}:`, ...below.map((name) => `${name},`)], Math.floor(width * LETTERS)).length;
  });
  return ROW + (Math.max(1, ...most) - 1) * LINE;
}

function worlds(words: PictureWords): string {
  const google: Box = { x: EDGE, y: 20, width: 300, height: 92 };
  const host: Box = { x: 340, y: 20, width: WIDTH - EDGE - 340, height: 92 };
  const part = (host.width - 20 - 2 * GAP) / 3;
  return [
    rect(google, '#fef9c3'),
    text(170, 60, words.google[0], { size: 16, weight: 700, anchor: 'middle' }),
    text(170, 80, words.google[1], { size: 12, anchor: 'middle' }),
    rect(host, '#dcfce7'),
    text(350, 40, words.host[0], { size: 14, weight: 700 }),
    text(350, 57, words.host[1], { size: 12 }),
    ...words.users.flatMap((user, index) => {
      const x = 350 + index * (part + GAP);
      return [
        rect({ x, y: 68, width: part, height: 32 }, '#ffffff'),
        text(x + part / 2, 88, user, { size: 12.5, anchor: 'middle' }),
      ];
    }),
    arrow(170, 112, 170, 140),
    arrow(660, 112, 660, 140),
  ].join('\n');
}

function flow(words: PictureWords, y: number): string {
  const widths = [90, 90, 120, 90, 250];
  const space = (WIDTH - 2 * EDGE - widths.reduce((sum, width) => sum + width, 0)) / (widths.length - 1);
  const parts = [text(EDGE, y + 4, words.flow, { size: 13, weight: 700 })];
  let x = EDGE;
  words.stations.forEach(([what, by], index) => {
    const width = widths[index] ?? 0;
    parts.push(
      rect({ x, y: y + 16, width, height: 34 }, '#f3f4f6'),
      text(x + width / 2, y + 37, what, { size: 12.5, anchor: 'middle' }),
    );
    if (by !== '')
      parts.push(
        arrow(x + width + 3, y + 33, x + width + space - 4, y + 33),
        text(x + width + space / 2, y + 64, by, { size: 10.5, fill: PALE, anchor: 'middle' }),
      );
    x += width + space;
  });
  return parts.join('\n');
}

/** The picture as SVG. */
export function architecturePicture(words: PictureWords): string {
  const inner = WIDTH - 2 * EDGE - 20;
  const parts: string[] = [];
  let y = 176;
  layers()
    .map((layer, depth) => ({ layer, tint: TINTS[depth] ?? '#ffffff' }))
    .reverse()
    .forEach(({ layer, tint }) => {
      const width = (inner - (layer.length - 1) * GAP) / layer.length;
      const height = heightOf(layer, width, words);
      layer.forEach((folder, index) =>
        parts.push(folderBox(folder, { x: EDGE + 10 + index * (width + GAP), y, width, height }, tint, words)),
      );
      y += height + GAP;
    });
  const height = y + 100;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, 'Segoe UI', Helvetica, Arial, sans-serif" role="img">`,
    `<title>${escaped(words.title)}</title>`,
    `<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="${PALE}"/></marker></defs>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    worlds(words),
    rect({ x: EDGE, y: 142, width: WIDTH - 2 * EDGE, height: y - 142 }, 'none'),
    text(EDGE + 12, 165, words.bundle, { size: 14, weight: 700 }),
    text(WIDTH - EDGE - 34, 165, words.downwards, { size: 12, fill: PALE, anchor: 'end' }),
    arrow(WIDTH - EDGE - 22, 151, WIDTH - EDGE - 22, 170),
    ...parts,
    flow(words, y + 22),
    '</svg>',
    '',
  ].join('\n');
}
