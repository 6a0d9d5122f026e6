/** The limits of the guides as a table, from the very data that loans are judged by. */
import { count, longDate, rate, rupiah } from '../../src/messages/format';
import { settingLabel, SETTINGS } from '../../src/sheets/columns/settings';
import { GUIDES } from '../../src/sop/limits/profiles';
import type { LimitKey } from '../../src/sop/limits/types';
import { table } from './markdown';

/** Limits that no BKM sets otherwise: what a guide asks for at all. */
const ASKED: Readonly<Partial<Record<LimitKey, string>>> = {
  womenPerGroup: 'Perempuan dihitung per KSM, bukan di antara semua peminjam',
  jointLiability: 'Pernyataan tanggung renteng tertulis',
  training: 'Semua anggota mengikuti pelatihan (PWK)',
};

function shown(key: LimitKey, value: number): string {
  if (ASKED[key] !== undefined) return 'ya';
  const kind = SETTINGS.find((setting) => setting.key === key)?.kind;
  return kind === 'rupiah' ? rupiah(value) : kind === 'percent' ? rate(value) : count(value);
}

/** The section as markdown. */
export const limitsSection = (): string =>
  [
    '## Batas',
    'Pinjaman dinilai dengan batas pada hari pencairannya. Sebuah batas berlaku sampai diganti batas yang lebih baru; putusan BKM di lembar Pengaturan menggantikan batas pedoman sejak tanggalnya. Pinjaman sebelum Pedoman 2008 tidak dapat dinilai. Hari berlakunya pedoman tidak diketahui pasti dan dapat diatur di Pengaturan. Batas yang **belum terkonfirmasi** hanya disebut satu sumber, atau tidak jelas dihitung dari apa; batas itu mati sampai BKM memakainya.',
    table(
      ['Pedoman', 'Sejak', 'Ketentuan', 'Batas', 'Dipakai'],
      GUIDES.flatMap(({ source, validFrom, limits }) =>
        limits.map(({ key, value, unconfirmed }) => [
          source,
          longDate(validFrom),
          ASKED[key] ?? settingLabel(key),
          shown(key, value),
          unconfirmed === true ? 'mati: belum terkonfirmasi' : 'ya',
        ]),
      ),
    ),
  ].join('\n\n');
