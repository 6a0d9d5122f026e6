/** The bare realm: its zone, its clock, what it has and has not. */
import { createRealm } from '../../../src/host/realm/realm';
import { realEnvironment } from '../../../src/host/realm/real-process';

const START = Date.UTC(2023, 0, 31, 5);
const run = (code: string, timeZone = 'Asia/Jakarta', now = (): number => START): unknown => {
  const realm = createRealm({ timeZone, now });
  realm.load(`function f() { ${code} }`, 'uji.js');
  return realm.inside(() => realm.topLevel('f')?.());
};

test('the zone of the manifest is the zone of Date, whatever the process has', () => {
  const text = 'return new Date(2023, 0, 31).getTime()';
  expect(run(text, 'Asia/Jakarta')).toBe(Date.UTC(2023, 0, 30, 17));
  expect(run(text, 'America/New_York')).toBe(Date.UTC(2023, 0, 31, 5));
  expect(run(text, 'Asia/Jayapura')).toBe(Date.UTC(2023, 0, 30, 15));
});

test('the process gets its own zone back, also where the script throws', () => {
  const before = realEnvironment['TZ'];
  expect(() => run('throw new Error("x")', 'Pacific/Auckland')).toThrow('x');
  expect(realEnvironment['TZ']).toBe(before);
});

test('an unknown zone is refused', () => {
  expect(() => createRealm({ timeZone: 'Asia/Bergulir', now: () => 0 })).toThrow(RangeError);
});

test('the clock is ours, for new Date(), Date.now() and Date()', () => {
  expect(
    run('return [new Date().getTime(), Date.now(), typeof Date(), new Date(5).getTime(), Date.UTC(1970, 0, 2)]'),
  ).toEqual([START, START, 'string', 5, 86400000]);
  expect(
    run(
      'return [new Date() instanceof Date, new Date().constructor === Date, Object.prototype.toString.call(new Date())]',
    ),
  ).toEqual([true, true, '[object Date]']);
});

test.each([
  'WebAssembly',
  'Intl',
  'console',
  'setTimeout',
  'process',
  'require',
  'URL',
  'TextEncoder',
  'fetch',
  'structuredClone',
  'queueMicrotask',
])('%s is absent', (name) => {
  expect(run(`return typeof ${name}`)).toBe('undefined');
});

test('what is handed in is made inside: instanceof holds there', () => {
  const realm = createRealm({ timeZone: 'UTC', now: () => 0 });
  realm.load(
    'function f(x) { return [x instanceof Array, x[0] instanceof Date, x[1] instanceof Object, x[1].a instanceof Array]; }',
    'uji.js',
  );
  expect(realm.topLevel('f')?.(realm.adopt([new Date(0), { a: [1] }]))).toEqual([true, true, true, true]);
});

test('no code out of strings', () => {
  expect(() => run('return eval("1")')).toThrow(/Code generation from strings/);
});
