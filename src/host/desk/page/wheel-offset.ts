/** How far a turn of the wheel goes. */

/** What a wheel calls a line, in pixels. */
const LINE = 20;

/** As browsers tell it: in pixels, in lines (1) or in pages (2). */
export interface WheelTurn {
  readonly deltaX: number;
  readonly deltaY: number;
  readonly deltaMode: number;
  readonly shiftKey: boolean;
}
export interface WheelOffset {
  readonly offsetX: number;
  readonly offsetY: number;
}

/**
 * In pixels; with Shift to the side, as everywhere.
 *
 * @param page height of what is scrolled
 */
export function wheelOffset({ deltaX, deltaY, deltaMode, shiftKey }: WheelTurn, page: number): WheelOffset {
  const unit = deltaMode === 1 ? LINE : deltaMode === 2 ? page : 1;
  const [x, y] = shiftKey ? [deltaY || deltaX, 0] : [deltaX, deltaY];
  return { offsetX: x * unit, offsetY: y * unit };
}
