/**
 * What Google keeps and the file format does not: developer metadata, properties, protections of ranges, sizes of grids.
 * It lies in a custom XML part of the workbook, a kind that Excel carries along untouched. A book without it works.
 */
import { parseArea, areaName } from '../model/area';
import type { RangeProtection } from '../model/sheet';
import type { Metadata, Properties, PropertyStore } from '../model/workbook';
import { parseXml, type XmlNode } from './xml-tree';
import { encodeXml } from './xml-text';

export const STATE_NAMESPACE = 'https://bergulir.id/xml/state/1';
export interface State {
  readonly metadata: readonly Metadata[];
  readonly properties: Readonly<Record<PropertyStore, Properties>>;
  /** By gid. */
  readonly protections: ReadonlyMap<number, readonly RangeProtection[]>;
}
export const NO_STATE: State = {
  metadata: [],
  properties: { document: {}, script: {}, user: {} },
  protections: new Map(),
};

export const isStateEmpty = (state: State): boolean =>
  state.metadata.length === 0 &&
  Object.values(state.properties).every((store) => Object.keys(store).length === 0) &&
  [...state.protections.values()].every((list) => list.length === 0);

/** The part's text; keys sorted, so that the same state gives the same bytes. */
export function writeState(state: State): string {
  const attributes = (of: Readonly<Record<string, string | number | boolean | null>>): string =>
    Object.entries(of)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => ` ${key}="${encodeXml(String(value))}"`)
      .join('');
  const metadata = state.metadata.map((entry) => `<metadata${attributes({ ...entry })}/>`);
  const properties = Object.entries(state.properties).flatMap(([store, values]) =>
    Object.entries(values)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `<property${attributes({ store, key, value })}/>`),
  );
  const protections = [...state.protections].flatMap(([sheet, list]) =>
    list.map(({ area, ...entry }) => `<protection${attributes({ sheet, area: areaName(area), ...entry })}/>`),
  );
  const content = [...metadata, ...properties, ...protections].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<bergulir xmlns="${STATE_NAMESPACE}">\n${content}\n</bergulir>\n`;
}

/** @param text the part's; what it does not hold stays empty */
export function readState(text: string, part: string): State {
  const root = parseXml(text, part);
  const named = (name: string): readonly XmlNode[] => root.children.filter((node) => node.name === name);
  const properties: Record<PropertyStore, Record<string, string>> = { document: {}, script: {}, user: {} };
  for (const { attributes: of } of named('property')) {
    const store = of['store'];
    if (store !== 'document' && store !== 'script' && store !== 'user') continue;
    properties[store] = { ...properties[store], [of['key'] ?? '']: of['value'] ?? '' };
  }
  const protections = new Map<number, readonly RangeProtection[]>();
  for (const { attributes: of } of named('protection')) {
    const area = parseArea(of['area'] ?? '');
    if (!area) continue;
    const entry = {
      id: Number(of['id']),
      area,
      description: of['description'] ?? '',
      warningOnly: of['warningOnly'] === 'true',
    };
    protections.set(Number(of['sheet']), [...(protections.get(Number(of['sheet'])) ?? []), entry]);
  }
  return { metadata: named('metadata').map(readMetadata), properties, protections };
}

function readMetadata({ attributes: of }: XmlNode): Metadata {
  const number = (name: string): number | null => (of[name] === undefined ? null : Number(of[name]));
  const location = of['location'];
  return {
    id: number('id') ?? 0,
    key: of['key'] ?? '',
    value: of['value'] ?? '',
    visibility: of['visibility'] === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    location: location === 'SHEET' || location === 'ROW' || location === 'COLUMN' ? location : 'SPREADSHEET',
    sheet: number('sheet'),
    first: number('first'),
    last: number('last'),
  };
}
