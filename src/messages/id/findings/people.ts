/** What is said of a NIK: DAT-14, DAT-15. The number itself is never in a sentence. */
import type { FindingCatalogue } from '../../finding-text';
import { count } from '../../format';
import { dayOf, place, share } from './words';

const WHY = 'Bank dan pemeriksaan anggota memakai NIK; NIK yang keliru menunjuk orang lain atau tidak seorang pun.';
const FROM_KTP = 'Ketik ulang dari KTP: enam belas angka, di sel berformat teks biasa.';

export const identityNumbers: FindingCatalogue['DAT-14'] = {
  length: ({ digits }) => ({
    what: `NIK ini terdiri dari ${count(digits)} angka, seharusnya 16.`,
    why: WHY,
    fix: FROM_KTP,
  }),
  letters: () => ({ what: 'NIK ini memuat huruf atau tanda selain angka.', why: WHY, fix: FROM_KTP }),
  number: () => ({
    what: 'NIK ini tersimpan sebagai bilangan, sehingga angka terakhirnya tidak dapat dipercaya.',
    why: 'Lembar kerja hanya menyimpan lima belas angka pertama dari sebuah bilangan.',
    fix: 'Ubah format kolom menjadi teks biasa, lalu ketik ulang NIK dari KTP.',
  }),
  birth: () => ({
    what: 'Angka ketujuh sampai kedua belas NIK ini bukan tanggal lahir (untuk perempuan tanggalnya ditambah 40).',
    why: WHY,
    fix: FROM_KTP,
  }),
  birthDate: ({ born, inNik }) => ({
    what: `Tanggal lahir tertulis ${dayOf(born)}, sedangkan menurut NIK ${inNik}.`,
    why: 'Salah satunya keliru, atau NIK ini milik orang lain.',
    fix: 'Cocokkan keduanya dengan KTP.',
  }),
  sex: ({ female }) => ({
    what: `Menurut NIK orang ini ${female ? 'perempuan' : 'laki-laki'}, sedangkan di kolom jenis kelamin sebaliknya.`,
    why: 'Salah satunya keliru, atau NIK ini milik orang lain.',
    fix: 'Cocokkan keduanya dengan KTP.',
  }),
  column: (p) => ({
    what: `NIK di ${place(p)} tidak benar dengan cara yang sama pada ${share(p)}.`,
    why: 'Mungkin kolomnya berformat bilangan, atau isinya bukan NIK.',
    fix: 'Periksa kolomnya: NIK adalah enam belas angka sebagai teks.',
  }),
};

const ONE_PERSON = 'Satu NIK milik satu orang; batas pinjaman dan riwayat dihitung per orang.';

const of = (group: string): string => (group === '' ? '' : ` (KSM ${group.replace(/^ksm\b\.?\s*/i, '')})`);

export const identities: FindingCatalogue['DAT-15'] = {
  names: ({ name, group, otherName, otherGroup }) => ({
    what: `NIK ${name}${of(group)} sama dengan NIK ${otherName}${of(otherGroup)}.`,
    why: ONE_PERSON,
    fix: 'Cocokkan kedua NIK dengan KTP, lalu betulkan yang salah.',
  }),
  spelling: ({ name, otherName, otherGroup }) => ({
    what: `Nama ${name} ditulis ${otherName} pada NIK yang sama${of(otherGroup)}.`,
    why: 'Dihitung sebagai satu orang; ejaan yang sama memudahkan pencocokan.',
    fix: 'Tulis namanya seperti di KTP pada kedua tempat.',
  }),
  groups: ({ name, group, otherGroup, from }) => ({
    what: `${name} tercatat di KSM ${group} dan di KSM ${otherGroup}, dan sejak ${dayOf(from)} pinjaman keduanya berjalan bersamaan.`,
    why: 'Satu orang yang meminjam lewat dua KSM menanggung dua pinjaman sekaligus.',
    fix: 'Pastikan di KSM mana orang ini menjadi anggota, lalu betulkan daftarnya.',
  }),
  column: (p) => ({
    what: `NIK di ${place(p)} berulang pada ${share(p)}.`,
    why: ONE_PERSON,
    fix: 'Periksa apakah kolom itu sungguh berisi NIK.',
  }),
};
