/** Words of the papers for nominees: consent form, list of papers, letter of recommendation. */
import { count, rupiah } from '../format';

export const papers = {
  names: { consent: 'Formulir persetujuan', checklist: 'Kelengkapan berkas', letter: 'Surat pengantar' },
  done: (people: number): string =>
    `Formulir persetujuan, kelengkapan berkas dan surat pengantar disiapkan untuk ${count(people)} calon.`,
  nobody: 'Belum ada calon di daftar mitra ini: susun dahulu di Susun calon nasabah….',
  consent: {
    title: 'Persetujuan pemberian data',
    who: (name: string, group: string): string => `Saya, ${name}, anggota ${group},`,
    what: (columns: string): string => `menyetujui UPK memberikan data saya berikut ini: ${columns}.`,
    nikWhole: 'NIK saya diberikan utuh, karena bank memerlukannya untuk pengajuan.',
    nikMasked: 'NIK saya disamarkan.',
    toWhom: (partner: string): string => `Kepada: ${partner}.`,
    purpose: (step: string): string => `Untuk: ${step} kredit atas nama saya. Tidak untuk keperluan lain.`,
    long: (days: number | null): string =>
      days === null
        ? 'Selama: sampai saya mencabutnya.'
        : `Selama: ${count(days)} hari sejak dibagikan, atau sampai saya mencabutnya.`,
    rights:
      'Hak saya: melihat data yang diberikan, membetulkannya, dan mencabut persetujuan ini kapan saja tanpa memengaruhi pinjaman saya di UPK. Setelah dicabut, pemakaiannya berakhir paling lambat 3×24 jam (UU 27/2022).',
    free: 'Persetujuan ini saya berikan dengan sukarela; saya sudah membaca atau dibacakan isinya.',
    place: 'Tempat dan tanggal: ______________________',
    sign: 'Tanda tangan atau cap jempol: ______________________',
    witness: 'Saksi (petugas UPK): ______________________',
  },
  checklistHeadings: ['Nama', 'KSM', 'Berkas', 'Keadaan'],
  present: 'ada',
  missing: 'belum ada',
  noPapers: 'Mitra ini tidak meminta berkas menurut lembar Mitra.',
  letter: {
    to: (partner: string, branch: string): string => `Kepada Yth. ${partner}${branch === '' ? '' : `, ${branch}`}`,
    agreement: (number: string): string => `Perihal: calon nasabah sesuai MoU nomor ${number}`,
    noAgreement: 'Perihal: calon nasabah',
    body: (many: number, total: number, day: string): string =>
      `Bersama ini kami mengajukan ${count(many)} anggota KSM binaan kami sebagai calon nasabah, dengan jumlah pinjaman ${rupiah(total)}, menurut buku kami per ${day}. Mereka tidak menunggak, riwayat angsurannya tercatat, dan masing-masing menyetujui datanya diberikan untuk keperluan ini.`,
    inWords: (words: string): string => `Terbilang: ${words} rupiah.`,
    headings: ['No', 'Nama', 'KSM', 'Pinjaman UPK', 'Tepat waktu', 'Diajukan'],
    close: 'Demikian surat pengantar ini kami buat dengan sebenarnya.',
    signs: ['Manajer UPK', 'Koordinator BKM'],
    line: '______________________',
  },
} as const;
