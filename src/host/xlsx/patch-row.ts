/** A row's own look in its tag. */
import { pixelsOfPoints, pointsOfPixels } from './sizes';

export interface RowLook {
  /** Pixels; null is the sheet's own height. */
  readonly height: number | null;
  readonly hidden: boolean;
}

const without = (tag: string, name: string): string =>
  tag.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');

const valueOf = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;

/** The tag with height and hiding set; as it was where `look` is undefined or what it says already. */
export function patchRowTag(tag: string, look: RowLook | undefined): string {
  if (!look) return tag;
  const height = valueOf(tag, 'ht');
  const hidden = ['1', 'true'].includes(valueOf(tag, 'hidden') ?? '');
  if ((height === null ? null : pixelsOfPoints(Number(height))) === look.height && hidden === look.hidden) return tag;
  const bare = ['ht', 'customHeight', 'hidden'].reduce(without, tag);
  const end = bare.endsWith('/>') ? bare.length - 2 : bare.length - 1;
  const own = look.height === null ? '' : ` ht="${pointsOfPixels(look.height)}" customHeight="1"`;
  return `${bare.slice(0, end).trimEnd()}${own}${look.hidden ? ' hidden="1"' : ''}${bare.slice(end)}`;
}
