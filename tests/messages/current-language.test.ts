/** The language that is spoken: set at the edge of a run, never read while a module is loaded. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { saidIn, speak, spoken } from '../../src/messages/current-language';
import { inLanguages } from '../../src/messages/in-languages';

const SRC = join(__dirname, '..', '..', 'src');

const greetings = inLanguages({
  id: { yes: 'ya', of: (n: number): string => `${String(n)} orang`, list: { heads: ['Nama', 'Jumlah'], note: 'catatan' } },
  en: { yes: 'yes', of: (n) => `${String(n)} people`, list: { heads: ['Name', 'Amount'], note: 'note' } },
}); // prettier-ignore

afterEach(() => {
  speak('id');
});

describe('a catalogue in every language', () => {
  test('says what is asked in the language of the moment', () => {
    expect([greetings.yes, greetings.of(3)]).toEqual(['ya', '3 orang']);
    speak('en');
    expect([greetings.yes, greetings.of(3), greetings.list.heads]).toEqual(['yes', '3 people', ['Name', 'Amount']]);
  });

  test('a branch that is held on to follows too', () => {
    const { list } = greetings;
    expect(list.note).toBe('catatan');
    speak('en');
    expect(list.note).toBe('note');
    expect(Object.keys(list)).toEqual(['heads', 'note']);
  });

  test('work in another language leaves the one around it as it was, also where it fails', () => {
    speak('en');
    expect(saidIn('id', () => greetings.yes)).toBe('ya');
    expect(() =>
      saidIn('id', () => {
        throw new RangeError('x');
      }),
    ).toThrow(RangeError);
    expect(spoken()).toBe('en');
  });
});

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });

/** Modules of the bundle; the host is another program. */
const MODULES = walk(SRC).filter((path) => path.endsWith('.ts') && !path.startsWith(join(SRC, 'host')));

test('no module chooses a language while it is loaded', () => {
  expect(MODULES.length).toBeGreaterThan(300);
  const choosing: string[] = [];
  for (const path of MODULES) {
    jest.isolateModules(() => {
      jest.doMock('../../src/messages/current-language', () => ({
        speak,
        saidIn,
        spoken: () => {
          throw new Error('the language is asked for');
        },
      }));
      try {
        jest.requireActual(path);
      } catch (error) {
        if (String(error).includes('the language is asked for')) choosing.push(path.slice(SRC.length + 1));
      }
    });
  }
  expect(choosing).toEqual([]);
});
