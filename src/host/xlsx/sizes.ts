/** Widths and heights: the file counts digits of an 11-point font and points, the screen pixels. */
const DIGIT_PIXELS = 7;
const PIXELS_A_POINT = 96 / 72;
/** English Metric Units, in which drawings measure. */
export const EMU_A_PIXEL = 9525;

export const pixelsOfWidth = (width: number): number => Math.trunc(width * DIGIT_PIXELS + 0.5);
export const widthOfPixels = (pixels: number): number => Math.round((pixels / DIGIT_PIXELS) * 1e7) / 1e7;
export const pixelsOfPoints = (points: number): number => Math.round(points * PIXELS_A_POINT);
export const pointsOfPixels = (pixels: number): number => Math.round((pixels / PIXELS_A_POINT) * 100) / 100;

/** The last column whose <col> the loader spells out: "columns 8 to 16384" need no 16377 entries. */
export const SPELT_OUT = 1024;
