/** Words of the papers for nominees: consent form, list of papers, letter of recommendation. */
import { count, rupiah } from '../format';

/** Headings of the list in the letter, by the column of the MoU. */
const COLUMNS: Readonly<Record<string, string>> = {
  name: 'Nama',
  group: 'KSM',
  cycles: 'Pinjaman UPK',
  onTimeShare: 'Tepat waktu',
  amount: 'Diajukan',
};

export const papers = {
  names: { consent: 'Formulir persetujuan', checklist: 'Kelengkapan berkas', letter: 'Surat pengantar' },
  done: (people: number): string =>
    `Formulir persetujuan, kelengkapan berkas dan surat pengantar disiapkan untuk ${count(people)} calon.`,
  nobody: 'Belum ada calon di daftar mitra ini: susun dahulu di Susun calon nasabah….',
  consent: {
    nobody: 'Setiap calon di daftar ini sudah menyetujui; tidak ada formulir yang perlu dicetak.',
    title: 'Persetujuan pemberian data',
    who: (name: string, group: string): string => {
      const ksm = group === '' ? '' : `, anggota ${/^ksm\b/i.test(group) ? group : `KSM ${group}`}`;
      return `Saya, ${name}${ksm},`;
    },
    what: (fund: string, columns: string): string =>
      `menyetujui UPK${fund === '' ? '' : ` ${fund}`} memberikan data saya berikut ini: ${columns}.`,
    nikWhole: 'NIK saya diberikan utuh, karena bank memerlukannya untuk pengajuan.',
    nikMasked: 'NIK saya disamarkan.',
    toWhom: (partner: string): string => `Kepada: ${partner}.`,
    purpose: (step: string): string => `Untuk: ${step} kredit atas nama saya. Tidak untuk keperluan lain.`,
    long: (days: number | null): string =>
      days === null
        ? 'Selama: sampai saya mencabutnya.'
        : `Selama: ${count(days)} hari sejak dibagikan, atau sampai saya mencabutnya.`,
    rights:
      'Hak saya: melihat data yang diberikan, membetulkannya, dan mencabut persetujuan ini kapan saja, tanpa memengaruhi pinjaman saya di UPK. Setelah saya cabut, data saya tidak dipakai lagi paling lambat 3×24 jam kemudian (UU 27/2022).',
    free: 'Persetujuan ini saya berikan dengan sukarela; saya sudah membaca atau dibacakan isinya.',
    place: 'Tempat dan tanggal: ____________________________',
    sign: 'Tanda tangan atau cap jempol: ____________________________',
    witness: 'Saksi (petugas UPK): ____________________________',
  },
  checklistHeadings: ['Nama', 'KSM', 'Berkas', 'Keadaan'],
  present: 'ada',
  missing: 'belum ada',
  noPapers: 'Mitra ini tidak meminta berkas menurut lembar Mitra.',
  letter: {
    letterNumber: 'Nomor: ____________________________',
    place: 'Tempat dan tanggal: ____________________________',
    to: (partner: string, branch: string): string =>
      `Kepada Yth. pimpinan ${partner}${branch === '' ? '' : `, ${branch}`}`,
    agreement: (number: string): string => `Perihal: usulan calon nasabah sesuai MoU nomor ${number}`,
    noAgreement: 'Perihal: usulan calon nasabah',
    open: 'Dengan hormat,',
    body: (many: number, total: number | null, day: string): string =>
      `Bersama ini kami mengajukan ${count(many)} anggota KSM binaan kami sebagai calon nasabah${total === null ? '' : `, dengan jumlah pinjaman ${rupiah(total)}`}. Menurut buku kami per ${day} mereka tidak menunggak dan riwayat angsurannya tercatat. Masing-masing menyetujui datanya diberikan untuk keperluan ini.`,
    inWords: (words: string): string => `Terbilang: ${words} rupiah.`,
    number: 'No',
    columns: COLUMNS,
    close:
      'Demikian surat pengantar ini kami buat dengan sebenarnya. Atas perhatian dan kerja samanya kami ucapkan terima kasih.',
    signs: ['Manajer UPK', 'Koordinator BKM'],
    line: '______________________',
  },
} as const;
