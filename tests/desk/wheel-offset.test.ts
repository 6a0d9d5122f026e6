/** How far a turn of the wheel goes, by how the browser counts it. */
import { wheelOffset } from '../../src/host/desk/page/wheel-offset';

const turn = { deltaX: 0, deltaY: 3, deltaMode: 0, shiftKey: false };

test.each([
  ['pixels', turn, { offsetX: 0, offsetY: 3 }],
  ['lines, as Firefox does', { ...turn, deltaMode: 1 }, { offsetX: 0, offsetY: 60 }],
  ['pages', { ...turn, deltaMode: 2 }, { offsetX: 0, offsetY: 1500 }],
  ['two fingers aslant', { ...turn, deltaX: -4 }, { offsetX: -4, offsetY: 3 }],
  ['with Shift, to the side', { ...turn, shiftKey: true }, { offsetX: 3, offsetY: 0 }],
  ['with Shift, where the browser has turned it already', { ...turn, deltaX: 7, deltaY: 0, shiftKey: true }, { offsetX: 7, offsetY: 0 }], // prettier-ignore
])('%s', (_, event, offset) => expect(wheelOffset(event, 500)).toEqual(offset));
