/** Colours as scripts give them: '#rgb', '#rrggbb' or a CSS name. */
import { ServiceError } from '../service-error';

const NAMED: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  purple: '#800080',
  brown: '#a52a2a',
  pink: '#ffc0cb',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  olive: '#808000',
  lime: '#00ff00',
};

/**
 * '#rrggbb' in lower case, or null for no colour.
 *
 * @throws ServiceError for what is no colour
 * @example toHex('#F90') // '#ff9900'
 */
export function toHex(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  const text = String(value).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((c) => c + c).join('')}`;
  const named = NAMED[text];
  if (named === undefined) throw new ServiceError(`Invalid argument: ${String(value)} is not a color`);
  return named;
}
