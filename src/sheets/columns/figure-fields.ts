/** Meanings that a report's or a recap's columns can be given, with the heading as we write it. */

export interface FigureField {
  /** As `figuresOf` names a figure, `class.` and a class, or `month.` and the part of a month. */
  readonly key: string;
  readonly header: string;
}

/** Figures of a report of one date; each header is read as its own figure. */
export const FIGURE_FIELDS: readonly FigureField[] = [
  { key: 'target.principal', header: 'Target Pokok' },
  { key: 'target.interest', header: 'Target Jasa' },
  { key: 'paidBefore.principal', header: 'Real s.d. Bulan Lalu Pokok' },
  { key: 'paidBefore.interest', header: 'Real s.d. Bulan Lalu Jasa' },
  { key: 'paidThis.principal', header: 'Real Bulan Ini Pokok' },
  { key: 'paidThis.interest', header: 'Real Bulan Ini Jasa' },
  { key: 'paidToDate.principal', header: 'Real s.d. Bulan Ini Pokok' },
  { key: 'paidToDate.interest', header: 'Real s.d. Bulan Ini Jasa' },
  { key: 'scheduledBalance.principal', header: 'Kredit Seharusnya' },
  { key: 'overdue.principal', header: 'Tunggakan Pokok' },
  { key: 'overdue.interest', header: 'Tunggakan Jasa' },
  { key: 'overdueUpTo.principal', header: 'Tunggakan < 3 bulan' },
  { key: 'overdueOver.principal', header: 'Tunggakan > 3 bulan' },
  { key: 'classText.principal', header: 'Kolektibilitas' },
];

/** Columns of a collectability report that hold the balance under its class. */
export const CLASS_FIELDS: readonly FigureField[] = [
  'Lancar', 'Perhatian', 'Kurang Lancar', 'Diragukan', 'Macet',
  'Kolektibilitas I', 'Kolektibilitas II', 'Kolektibilitas III', 'Kolektibilitas IV', 'Kolektibilitas V',
].map((name) => ({ key: `class.${name}`, header: name })); // prettier-ignore

/** What a month's column of a recap tells. */
export const MONTH_FIELDS: readonly FigureField[] = [
  { key: 'month.principal', header: 'Pokok' },
  { key: 'month.interest', header: 'Jasa' },
  { key: 'month.total', header: 'Jumlah' },
  { key: 'month.single', header: '' },
  { key: 'month.date', header: 'Tanggal' },
];
