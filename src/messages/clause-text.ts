/** The clause that a finding is held against, as it is told. */
import { spoken } from './current-language';
import type { Language } from './panels/languages';

const BOTH = 'Pedoman 2008 and Juknis 2012';
const CUSTOM = 'UPK bookkeeping custom';

/** Their Indonesian stands beside each rule. */
const ENGLISH: Readonly<Record<string, string>> = {
  'Kelaziman pembukuan UPK: pencairan sesudah putusan': `${CUSTOM}: disbursed after the decision`,
  'Kelaziman pembukuan UPK: pinjaman KSM adalah jumlah bagian anggotanya': `${CUSTOM}: a KSM’s loan is the sum of its members’ shares`,
  'Pedoman 2008 dan Juknis 2012: pinjaman ulang setelah pengembalian yang baik': `${BOTH}: a further loan after good repayment`,
  'Pedoman 2008 dan Juknis 2012: pinjaman pertama': `${BOTH}: the first loan`,
  'Pedoman 2008 dan Juknis 2012: peminjam adalah KSM, bukan perorangan': `${BOTH}: the borrower is a KSM, not a single person`,
  'Pedoman 2008 dan Juknis 2012: tidak sedang meminjam di tempat lain': `${BOTH}: no loan elsewhere at the same time`,
  'Pedoman 2008 dan Juknis 2012: anggota tercantum di PS2': `${BOTH}: members stand on the PS2 list`,
  'Pedoman 2008, kriteria KSM': 'Pedoman 2008, criteria for a KSM',
  'Pedoman 2008: angsuran bulanan tanpa masa tenggang': 'Pedoman 2008: monthly instalments without a grace period',
  'Pedoman 2008: pinjaman berikutnya': 'Pedoman 2008: later loans',
  'Pedoman 2008: jangka waktu': 'Pedoman 2008: tenor',
  'Pedoman 2008: sesudah pinjaman keempat anggota dianjurkan ke bank':
    'Pedoman 2008: after the fourth loan a member is advised to go to a bank',
  'Pedoman 2008: perempuan di antara peminjam': 'Pedoman 2008: women among the borrowers',
  'Juknis 2012: umur KSM': 'Juknis 2012: age of the KSM',
  'Juknis 2012: pernyataan tanggung renteng tertulis': 'Juknis 2012: joint liability in writing',
  'Juknis 2012: pelatihan sebelum pinjaman': 'Juknis 2012: training before a loan',
  'Juknis 2012: perempuan dalam KSM': 'Juknis 2012: women in the KSM',
  'Keputusan BKM tentang jasa pinjaman': 'The BKM’s decision on the jasa of loans',
  'Keputusan BKM tentang tabungan': 'The BKM’s decision on savings',
  'Surat perjanjian pinjaman (PB.03)': 'The loan agreement (PB.03)',
  'Catatan pendampingan Bekasi 2009: kuitansi kosong': 'Field notes, Bekasi 2009: blank receipts',
};

/**
 * In English where it is one of ours; what a BKM decided stays as it wrote it.
 *
 * @param language the one that is spoken, where none is given
 * @example clauseText('Juknis 2012: umur KSM', 'en') // 'Juknis 2012: age of the KSM'
 * @example clauseText('Keputusan BKM 01/2024', 'en') // 'Keputusan BKM 01/2024'
 */
export const clauseText = (clause: string, language: Language = spoken()): string =>
  language === 'en' ? (ENGLISH[clause] ?? clause) : clause;
