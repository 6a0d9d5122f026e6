/** Reading unknown JSON field by field: what is missing or of another kind becomes a sentence, not a crash later. */
import { parseIso, type CivilDate } from '../../src/book/civil-date';

export type Json = Readonly<Record<string, unknown>>;

/** A field that is not what the format says. */
export class BadField extends Error {
  constructor(name: string, wanted: string) {
    super(`${name} is not ${wanted}`);
  }
}

export function object(value: unknown, name: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadField(name, 'an object');
  return value as Json; // an object of JSON: its keys are texts, its values are looked at one by one
}

export function list(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new BadField(name, 'a list');
  return value;
}

export function number(from: Json, name: string): number {
  const value = from[name];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new BadField(name, 'a number');
  return value;
}

export function text(from: Json, name: string): string {
  const value = from[name];
  if (typeof value !== 'string') throw new BadField(name, 'a text');
  return value;
}

export function day(from: Json, name: string): CivilDate {
  const date = parseIso(text(from, name));
  if (date === null) throw new BadField(name, 'a day');
  return date;
}

/** A text out of a few; `otherwise` where it is missing or null. */
export function oneOf<T extends string>(from: Json, name: string, allowed: readonly T[], otherwise?: T): T {
  const value = from[name] ?? otherwise;
  const found = allowed.find((it) => it === value);
  if (found === undefined) throw new BadField(name, `one of ${allowed.join(', ')}`);
  return found;
}
