/** Terms that a BKM may begin from; each says where it comes from, and is to be replaced by what the MoU says. */
import { BLANK_PARTNER, type Partner } from './partner';

/** @source project document of Bekasi 2009: 2,2% flat a month, 8 and 10 million over 12 months, and the papers it asked */
const swamitra: Partner = {
  ...BLANK_PARTNER,
  name: 'KSP Swamitra',
  product: 'Pinjaman mikro',
  rate: 220,
  method: 'flat',
  amountMin: 1_000_000,
  amountMax: 10_000_000,
  tenorMin: 3,
  tenorMax: 12,
  papers: ['Sertifikat tanah', 'Rekening listrik', 'Rekening telepon', 'PBB', 'Buku nikah', 'BPKB'],
  columns: ['name', 'nik', 'group', 'address', 'business', 'cycles', 'onTimeShare', 'amount', 'tenor', 'papers'],
  source: 'Contoh: Bekasi 2009',
};

/** @source KUR mikro 2025 (Permenko 12/2025): 6% effective a year, at least 21 or married, business of 6 months, NPWP above 50 million */
const bankJabarBanten: Partner = {
  ...BLANK_PARTNER,
  name: 'Bank Jabar Banten',
  product: 'KUR mikro',
  rate: 50,
  method: 'effective',
  amountMin: 10_000_000,
  amountMax: 100_000_000,
  tenorMin: 6,
  tenorMax: 36,
  ageMin: 21,
  marriedCounts: true,
  businessMonthsMin: 6,
  papers: ['KTP suami dan istri', 'KK', 'Buku nikah', 'SKU atau NIB'],
  columns: [
    'name',
    'nik',
    'group',
    'age',
    'address',
    'business',
    'businessMonths',
    'onTimeShare',
    'amount',
    'tenor',
    'papers',
  ],
  source: 'Contoh: KUR mikro, ketentuan 2025',
};

/** In the order in which the sheet Mitra has them. */
export const EXAMPLE_PARTNERS: readonly Partner[] = [swamitra, bankJabarBanten];
