/** One case of every finding about people, for docs/rules.md. */
import type { PeopleVariants } from '../../src/sheets/people/finding-variants';

type Examples = {
  readonly [C in keyof PeopleVariants]: {
    readonly [V in keyof PeopleVariants[C]]: { readonly params: PeopleVariants[C][V]; readonly value: string };
  };
};

const whole = (column: string, problem: string) => ({ params: { column, problem, count: 14, rows: 24 }, value: '' });

export const PEOPLE_EXAMPLES: Examples = {
  'DAT-10': {
    group: { params: { stated: 14, listed: 4 }, value: '14' },
    loan: { params: { stated: 7, listed: 6 }, value: '7' },
    list: { params: { stated: 14, listed: 4 }, value: 'Jumlah 14 orang' },
    column: whole('Jumlah Anggota', 'group'),
  },
  'DAT-14': {
    length: { params: { column: 'NIK', digits: 15 }, value: '3201*******0001' },
    letters: { params: { column: 'NIK', digits: 15 }, value: '3201********000l' },
    number: { params: { column: 'NIK', digits: 16 }, value: '3201********0000' },
    birth: { params: { column: 'NIK', digits: 16 }, value: '3201********0001' },
    birthDate: { params: { column: 'NIK', born: '1985-03-05', inNik: '05/03/58' }, value: '3201********0001' },
    sex: { params: { column: 'NIK', female: true }, value: '3201********0001' },
    column: whole('NIK', 'number'),
  },
  'DAT-15': {
    names: {
      params: { name: 'Fatimah', group: 'Teratai', otherName: 'Marni', otherGroup: 'Kenanga' },
      value: '3201********0001',
    },
    spelling: {
      params: { name: 'Soelastri', group: 'Teratai', otherName: 'Sulastri', otherGroup: 'Teratai' },
      value: '3201********0001',
    },
    groups: {
      params: { name: 'Fatimah', group: 'Teratai', otherGroup: 'Kenanga', from: '2014-06-24' },
      value: '3201********0001',
    },
    column: whole('NIK', 'names'),
  },
};
