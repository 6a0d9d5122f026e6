/** A ledger of many rows, to be scrolled. */
import { workbookBytes, type SampleCell } from '../sample/workbook';

const rowOf = (index: number): readonly SampleCell[] => [
  index + 1,
  { day: 45000 + (index % 700) },
  `KSM Contoh ${index % 90}`,
  500_000 + (index % 40) * 10_000,
  90_000,
  { formula: `D${index + 2}+E${index + 2}`, value: 590_000 + (index % 40) * 10_000 },
  index % 7 === 0 ? 'angsur sebagian' : null,
];

export const ledgerOf = (rows: number): Uint8Array =>
  workbookBytes([
    {
      name: 'Angsuran',
      rows: [
        ['No', 'Tanggal', 'KSM', 'Pokok', 'Jasa', 'Jumlah', 'Keterangan'],
        ...Array.from({ length: rows }, (_, index) => rowOf(index)),
      ],
      bold: [1],
      merges: [],
      widths: [6, 13, 20, 14, 12, 14, 24],
      frozen: 1,
    },
  ]);
