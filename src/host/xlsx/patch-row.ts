/** A row's own look in its tag. */
import { pixelsOfPoints, pointsOfPixels } from './sizes';

export interface RowLook {
  /** Pixels; null is the sheet's own height. */
  readonly height: number | null;
  /** Pixels that its wrapped texts come to, where it has no height of its own; null where nothing need be said. */
  readonly fitted: number | null;
  readonly hidden: boolean;
}

const without = (tag: string, name: string): string =>
  tag.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');

const valueOf = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;

const isOn = (value: string | null): boolean => value === '1' || value === 'true';

/** The tag with height and hiding set; as it was where `look` is undefined or what it says already. */
export function patchRowTag(tag: string, look: RowLook | undefined): string {
  if (!look) return tag;
  const height = isOn(valueOf(tag, 'customHeight')) ? valueOf(tag, 'ht') : null;
  const hidden = isOn(valueOf(tag, 'hidden'));
  const said = height === null ? null : pixelsOfPoints(Number(height));
  if (said === look.height && hidden === look.hidden && look.fitted === null) return tag;
  const bare = ['ht', 'customHeight', 'hidden'].reduce(without, tag);
  const end = bare.endsWith('/>') ? bare.length - 2 : bare.length - 1;
  const pixels = look.height ?? look.fitted;
  const own =
    pixels === null ? '' : ` ht="${pointsOfPixels(pixels)}"${look.height === null ? '' : ' customHeight="1"'}`;
  return `${bare.slice(0, end).trimEnd()}${own}${look.hidden ? ' hidden="1"' : ''}${bare.slice(end)}`;
}
