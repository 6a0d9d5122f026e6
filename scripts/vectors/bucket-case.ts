/** A case of buckets.json: bounds with a unit, run as a scheme of our own. */
import { classify } from '../../src/arrears/classify';
import { isScheme, schemeOf } from '../../src/arrears/scheme-of';
import type { SchemeClass, SchemeUnit } from '../../src/arrears/types';
import { BadField, list, object, text, type Json } from './json';
import { differing, judgedBy, skipped, type Outcome } from './outcome';

export const isBucketCase = (it: Json): boolean => 'classes' in it && 'probes' in it;

export function runBucketCase(it: Json): Outcome {
  const id = text(it, 'id');
  const about = [it.unit, it.name, it.note].filter((part) => typeof part === 'string').join(' ');
  if (/\bgrace\b|tenggang/i.test(about)) return skipped(id, 'counts after days of grace, which no scheme of ours has');
  const bands = list(it.classes, 'classes').map(band);
  const probes = Object.entries(object(it.probes, 'probes')).map(probe);
  const gap = gapIn(bands);
  if (gap !== null) return skipped(id, `the bounds have a gap: ${gap}`);
  const below = belowFirst(bands, probes);
  const scheme = schemeOf({ name: id, unit: unitOf(text(it, 'unit')), classes: [...below, ...classesOf(bands, it)] });
  if (!isScheme(scheme))
    return skipped(id, `no scheme of rising bounds: ${scheme.problem} at class ${scheme.index + 1}`);
  return judgedBy(
    id,
    probes.flatMap(({ at, name }) =>
      differing(`class at ${at}:`, scheme.classes[classify(scheme, wholeOf(text(it, 'unit'), at))]?.name, name),
    ),
  );
}

/** "months by amount, ROUND": a measure is brought to a whole number before the bounds are asked, halves up. */
const wholeOf = (unit: string, at: number): number =>
  /round/i.test(unit) ? Math.floor(at + 0.5) : /ceil/i.test(unit) ? Math.ceil(at) : at;

interface Probe {
  readonly at: number;
  readonly name: string;
}

function probe([at, name]: readonly [string, unknown]): Probe {
  if (at.trim() === '' || !Number.isFinite(Number(at))) throw new BadField(`probe ${at}`, 'a number');
  return { at: Number(at), name: String(name) };
}

interface Band {
  readonly name: string;
  readonly from: number;
  readonly to: number | null;
}

function band(value: unknown): Band {
  const [name, from, to] = list(value, 'class');
  if (typeof from !== 'number' || (typeof to !== 'number' && to !== null))
    throw new BadField('class', 'name, from, to');
  return { name: String(name), from, to };
}

function gapIn(bands: readonly Band[]): string | null {
  for (let i = 1; i < bands.length; i++) {
    const [before, it] = [bands[i - 1], bands[i]];
    if (before && it && (before.to === null || it.from > before.to + 1)) return `${before.name} to ${it.name}`;
  }
  return null;
}

const classesOf = (bands: readonly Band[], it: Json): readonly SchemeClass[] => {
  const percents = Array.isArray(it.provisionPct) ? it.provisionPct : [];
  return bands.map(({ name, to }, i) => {
    const percent: unknown = percents[i];
    return { name, upTo: to, provision: typeof percent === 'number' ? percent * 100 : null };
  });
};

/** Bands that start above 0 leave a class below them; only the probes know its name. */
function belowFirst(bands: readonly Band[], probes: readonly Probe[]): readonly SchemeClass[] {
  const from = bands[0]?.from ?? 0;
  const below = probes.find(({ at }) => at < from);
  return from > 0 && below ? [{ name: below.name, upTo: from - 1, provision: null }] : [];
}

function unitOf(unit: string): SchemeUnit {
  if (/week|minggu/i.test(unit)) return 'weeks';
  if (/round|ceil|amount/i.test(unit)) return 'monthsByAmount';
  if (/instal|angsuran/i.test(unit)) return 'instalments';
  return /month|bulan/i.test(unit) ? 'months' : 'days';
}
