/** Chart options by the names of Google Charts; those that we cannot draw are taken and left, as Google does with unknown ones. */
import type { ChartModel } from '../../model/chart';
import type { Machine } from '../machine';
import { toHex } from './colors';

export interface Options {
  readonly title?: string;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly legend?: ChartModel['legend'];
  readonly colors?: readonly string[];
  readonly xTitle?: string;
  readonly yTitle?: string;
  readonly yMin?: number;
  readonly yFormat?: string;
}

/** One option as what the model keeps of it. */
export function optionsOf(m: Machine, name: string, value: unknown): Options {
  const text = (): string => String(value);
  if (name === 'title') return { title: text() };
  if (name === 'width') return { width: Number(value) };
  if (name === 'height') return { height: Number(value) };
  if (name === 'hAxis.title') return { xTitle: text() };
  if (name === 'vAxis.title') return { yTitle: text() };
  if (name === 'vAxis.viewWindow.min') return { yMin: Number(value) };
  if (name === 'vAxis.format') return { yFormat: text() };
  if (name === 'colors' && Array.isArray(value)) return { colors: value.map((one) => toHex(one) ?? '#000000') };
  if (name === 'legend.position' || (name === 'legend' && typeof value === 'string'))
    return { legend: legendOf(text()) };
  if (typeof value !== 'object' || value === null || m.classOf(value) !== null || Array.isArray(value)) return {};
  // { legend: { position: 'none' } } is the same as 'legend.position'.
  return Object.entries(value).reduce<Options>(
    (all, [key, item]) => ({ ...all, ...optionsOf(m, `${name}.${key}`, item) }),
    {},
  );
}

const legendOf = (position: string): ChartModel['legend'] =>
  position === 'none' || position === 'bottom' ? position : 'right';
