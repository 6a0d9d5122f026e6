import { CONVENTIONS, URBAN } from '../../src/arrears/conventions';
import { conventions } from '../../src/messages/id/conventions';

test('urban in words', () => {
  expect(conventions.sentences(URBAN)).toEqual([
    'Angsuran menunggak bila belum lunas pada akhir hari jatuh temponya; umurnya dihitung dari pokok atau jasa tertua yang belum lunas. Angsuran dibulatkan ke atas ke kelipatan Rp100, kecuali buku menyebut angsurannya sendiri. Kekurangan sampai Rp1.000 per angsuran dianggap selisih pembulatan, bukan tunggakan.',
    'Kolektibilitas menurut hari: Lancar (tidak menunggak, cadangan 0,5%); Perhatian (sampai 90, cadangan 0,5%); Kurang Lancar (sampai 180, cadangan 10%); Diragukan (sampai 360, cadangan 50%); Macet (di atas 360, cadangan 100%). Untuk LAR, PAR dan RR, pinjaman disebut menunggak bila tertunggak 3 kali angsuran atau lebih (tunggakan pokok dibagi angsuran).',
  ]);
});

test.each(CONVENTIONS.map((each) => [each.name, each] as const))(
  '%s has a name and words of its own',
  (name, convention) => {
    expect(conventions.name(name)).not.toBe(name);
    expect(conventions.short(convention)).not.toMatch(/undefined|NaN|null/);
  },
);
