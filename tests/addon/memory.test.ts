import { chunksOf, parseMemory } from '../../src/addon/spreadsheet/memory';

test('a long text in cells that hold it', () => {
  const text = 'x'.repeat(100_001);
  const chunks = chunksOf(text);
  expect(chunks.map(({ length }) => length)).toEqual([32_001, 32_001, 32_001, 4002]);
  expect(chunks.map((chunk) => chunk.slice(1)).join('')).toBe(text);
});

test('what is no memory, or one of another schema, is nothing', () => {
  expect(parseMemory('{"schema":1,"values":{"a":1}}')).toEqual({ a: 1 });
  for (const bad of ['', 'x', '1', 'null', '[]', '{"schema":2,"values":{"a":1}}', '{"schema":1,"values":3}']) {
    expect(parseMemory(bad)).toEqual({});
  }
});
