import type { SettingDeclaration } from './settings';

/** What a BKM can decide on the books of groups and businesses. */
export const GROUP_BOOK_SETTINGS: readonly SettingDeclaration[] = [
  {
    key: 'habitDays',
    label: 'Kebiasaan KSM hidup (hari)',
    kind: 'count',
    help: 'Kebiasaan KSM dianggap hidup bila ada catatan dalam sekian hari terakhir; kosong berarti 45.',
    example: '45',
  },
  {
    key: 'graceDays',
    label: 'Hari kelonggaran',
    kind: 'count',
    help: 'Berapa hari uang boleh dalam perjalanan sebelum dianggap terlambat; kosong berarti 7.',
    example: '7',
  },
  {
    key: 'capacityRule',
    label: 'Aturan kemampuan bayar',
    kind: 'text',
    help: 'selisih: pendapatan dikurangi biaya; bagian: sekian persen dari selisih itu; sisa: sekian persen dari pendapatan dikurangi biaya dan angsuran yang sudah berjalan. Kosong berarti selisih.',
    example: 'selisih',
  },
  {
    key: 'capacityShare',
    label: 'Bagian kemampuan bayar (%)',
    kind: 'percent',
    help: 'Persen untuk aturan bagian (kosong berarti 40) dan sisa (kosong berarti 60).',
    example: '40',
  },
];
