/** What is said of cells that cannot be read: DAT-01, DAT-02, DAT-12, DAT-13, DAT-17. */
import { rate as percentOf, rupiah } from '../../format';
import type { FindingCatalogue } from '../../finding-text';
import { dayOf, place, quoted, share } from './words';

const LEFT_OUT = 'Baris ini tidak ikut dihitung, jadi jumlah dan tunggakan bisa kurang.';
const AS_NUMBER = 'Tulis sebagai angka saja, misalnya 500000.';
const YEARLY = 'Bila setahun, tulis "18% per tahun" atau "Jasa per tahun" di judulnya; bila sebulan, biarkan.';
const AS_DATE = 'Tulis tanggalnya seperti 31/01/2023.';

export const amounts: FindingCatalogue['DAT-01'] = {
  amount: ({ column, leftOut }, value) => ({
    what: `Jumlah ${quoted(value)} di kolom ${quoted(column)} tidak dapat dibaca.`,
    why: leftOut ? LEFT_OUT : 'Nilai sel ini tidak dipakai; angka lain pada barisnya tetap dihitung.',
    fix: AS_NUMBER,
  }),
  negative: ({ column }, value) => ({
    what: `Jumlah di kolom ${quoted(column)} kurang dari nol (${value}).`,
    why: `Pinjaman tidak mungkin negatif. ${LEFT_OUT}`,
    fix: 'Periksa tandanya; tulis besar pinjaman sebagai angka di atas nol.',
  }),
  correction: ({ column }, value) => ({
    what: `Angsuran di kolom ${quoted(column)} kurang dari nol (${value}) dan dibaca sebagai koreksi.`,
    why: 'Koreksi mengurangi yang sudah dibayar, sehingga tunggakan bertambah.',
    fix: 'Bila memang koreksi, tulis sebabnya di keterangan; bila salah ketik, hilangkan tanda minusnya.',
  }),
  cancelled: ({ column, struck }, value) => ({
    what: struck
      ? `Baris ini dicoret (${quoted(value)} di kolom ${quoted(column)}).`
      : `Baris ini ditandai batal: ${quoted(value)}.`,
    why: 'Baris yang dibatalkan tidak ikut dihitung.',
    fix: struck
      ? 'Bila tetap sah, hilangkan coretannya; bila batal, lebih baik tulis "batal" di keterangan.'
      : 'Bila tetap sah, hapus kata batalnya.',
  }),
  struckLoan: ({ column }, value) => ({
    what: `Pinjaman ini dicoret (${value} di kolom ${quoted(column)}), padahal menurut angsurannya belum lunas.`,
    why: 'Pinjaman ini tetap dihitung.',
    fix: 'Bila batal dicairkan, tulis "batal" di keterangan; bila lunas, bukukan angsurannya atau isi statusnya.',
  }),
  rate: ({ column }, value) => ({
    what: `Persen jasa ${quoted(value)} di kolom ${quoted(column)} tidak dapat dibaca.`,
    why: 'Tanpa persen jasa, tunggakan jasa pinjaman ini tidak dihitung.',
    fix: 'Tulis persen per bulan, misalnya 1,5%.',
  }),
  tenor: ({ column }, value) => ({
    what: `Jangka waktu ${quoted(value)} di kolom ${quoted(column)} tidak dapat dibaca.`,
    why: `Tanpa jangka waktu, jadwal angsuran tidak dapat dibuat. ${LEFT_OUT}`,
    fix: 'Tulis banyaknya bulan, misalnya 12, atau 25 minggu.',
  }),
  instalment: ({ column, principal }, value) => ({
    what: `Angsuran ${value} di kolom ${quoted(column)} tidak masuk akal untuk pinjaman ${rupiah(principal)}.`,
    why: 'Angsuran itu tidak dipakai; jadwal dihitung dari pinjaman dan jangka waktunya.',
    fix: 'Periksa angsuran dan besar pinjamannya.',
  }),
  status: ({ column }, value) => ({
    what: `Status ${quoted(value)} di kolom ${quoted(column)} tidak dikenal.`,
    why: 'Pinjaman ini dihitung seperti pinjaman biasa.',
    fix: 'Tulis Lunas, Jadwal ulang, atau Hapus buku, dengan tanggalnya; kosongkan bila masih berjalan.',
  }),
  rhythm: ({ column }, value) => ({
    what: `Sistem angsuran ${quoted(value)} di kolom ${quoted(column)} tidak dikenal.`,
    why: 'Pinjaman ini dihitung sebagai angsuran bulanan.',
    fix: 'Tulis Bulanan, Mingguan, 2 mingguan, 3 bulanan, atau Musiman.',
  }),
  yesNo: ({ column }, value) => ({
    what: `Isi ${quoted(value)} di kolom ${quoted(column)} bukan ya dan bukan tidak.`,
    why: 'Isinya dianggap belum diketahui.',
    fix: 'Tulis Ya atau Tidak; kosongkan bila belum diketahui.',
  }),
  setting: ({ label, example }, value) => ({
    what: `Nilai ${quoted(value)} untuk ${quoted(label)} tidak dapat dibaca.`,
    why: 'Ketentuan ini tidak dipakai; yang berlaku sebelumnya tetap berlaku.',
    fix: `Tulis nilainya seperti ${quoted(example)}.`,
  }),
  rule: (_, value) => ({
    what: `Aturan ${quoted(value)} di lembar Pengecualian tidak dikenal.`,
    why: 'Pengecualian ini tidak berlaku untuk temuan apa pun.',
    fix: 'Tulis kode aturannya, misalnya SOP-07.',
  }),
  column: (p) => ({
    what: `Isi ${place(p)} tidak dapat dibaca pada ${share(p)}.`,
    why: 'Lebih dari separuh kolom bermasalah dengan cara yang sama, jadi mungkin kolomnya yang salah.',
    fix: 'Periksa judul kolom dan cara menulis angkanya.',
  }),
};

export const dates: FindingCatalogue['DAT-02'] = {
  settingSince: (_, value) => ({
    what: `Isi ${quoted(value)} di kolom "Berlaku sejak" bukan tanggal.`,
    why: 'Sejak kapan ketentuan ini berlaku tidak diketahui, jadi ketentuan ini tidak dipakai.',
    fix: AS_DATE,
  }),
  date: ({ column, leftOut }, value) => ({
    what: `Tanggal ${quoted(value)} di kolom ${quoted(column)} tidak dapat dibaca.`,
    why: leftOut ? LEFT_OUT : 'Tanggal ini tidak dipakai; angka lain pada barisnya tetap dihitung.',
    fix: AS_DATE,
  }),
  swapped: ({ column, proposed }, value) => ({
    what: `Tanggal ${quoted(value)} di kolom ${quoted(column)} hanya ada bila hari dan bulannya ditukar.`,
    why: 'Tanggal yang tertukar menggeser jatuh tempo dan umur tunggakan.',
    fix: `Bila maksudnya ${dayOf(proposed)}, ketik ulang tanggalnya.`,
  }),
  column: (p) => ({
    what: `Tanggal di ${place(p)} tidak dapat dibaca pada ${share(p)}.`,
    why: 'Lebih dari separuh kolom bermasalah dengan cara yang sama.',
    fix: `Periksa judul kolom dan cara menulis tanggalnya. ${AS_DATE}`,
  }),
};

export const errorCells: FindingCatalogue['DAT-12'] = {
  error: ({ column }, value) => ({
    what: `Sel di kolom ${quoted(column)} berisi kesalahan rumus ${value}.`,
    why: 'Nilainya tidak dapat dipakai, jadi hasil bisa kurang.',
    fix: 'Perbaiki rumusnya, atau ketik angkanya.',
  }),
  column: (p) => ({
    what: `Rumus di ${place(p)} rusak pada ${share(p)}.`,
    why: 'Nilai kolom ini tidak dapat dipakai.',
    fix: 'Perbaiki rumus pada baris pertama, lalu salin ke bawah.',
  }),
};

/** What is odd about a whole column of dates, by the variant of its cells. */
const ODD: Readonly<Record<string, string>> = {
  tooEarly: 'terlalu awal',
  future: 'masih akan datang',
  swapped: 'tertukar hari dan bulannya',
};

export const oddDates: FindingCatalogue['DAT-13'] = {
  tooEarly: ({ column, earliest }, value) => ({
    what: `Tanggal ${value} di kolom ${quoted(column)} lebih awal daripada ${dayOf(earliest)}.`,
    why: 'Dana bergulir belum ada pada tanggal itu; mungkin tahunnya salah ketik.',
    fix: 'Periksa tahunnya.',
  }),
  future: ({ column, today }, value) => ({
    what: `Tanggal ${value} di kolom ${quoted(column)} masih akan datang (hari ini ${dayOf(today)}).`,
    why: 'Kejadian yang belum terjadi tidak dapat dibukukan.',
    fix: 'Periksa hari, bulan, dan tahunnya.',
  }),
  swappedImport: ({ column, dates, texts, proposed }, value) => ({
    what: `Di kolom ${quoted(column)} ada ${dates} sel tanggal yang harinya semua sampai 12, dan ${texts} tanggal berupa teks yang harinya semua di atas 12.`,
    why: `Begitulah jadinya bila berkas dibuka dengan setelan bulan di depan: hari dan bulan sel tanggalnya tertukar (${value} seharusnya ${dayOf(proposed)}). Jatuh tempo dan tunggakan ikut keliru.`,
    fix: 'Cocokkan beberapa tanggal dengan kuitansinya; bila tertukar, buka berkas aslinya dengan setelan Indonesia.',
  }),
  swapped: ({ column, proposed }, value) => ({
    what: `Tanggal ${value} di kolom ${quoted(column)} mungkin tertukar hari dan bulannya.`,
    why: 'Hanya dengan hari dan bulan ditukar tanggal ini cocok dengan pinjamannya.',
    fix: `Bila maksudnya ${dayOf(proposed)}, ketik ulang tanggalnya.`,
  }),
  column: (p) => ({
    what: `Tanggal di ${place(p)} ${ODD[p.problem] ?? 'tidak masuk akal'} pada ${share(p)}.`,
    why: 'Lebih dari separuh kolom bermasalah dengan cara yang sama.',
    fix:
      p.problem === 'swapped'
        ? 'Periksa apakah hari dan bulan tertukar pada seluruh kolom.'
        : 'Periksa tahun pada kolom itu.',
  }),
};

export const ambiguous: FindingCatalogue['DAT-17'] = {
  ambiguous: ({ column, taken }, value) => ({
    what: `Jumlah ${quoted(value)} di kolom ${quoted(column)} dapat dibaca dengan dua cara.`,
    why: `Sel ini dibaca sebagai ${rupiah(taken)}; tidak ada sel lain di kolom itu yang memastikannya.`,
    fix: AS_NUMBER,
  }),
  unit: ({ unit }) => ({
    what: `Menurut judulnya jumlah di tabel ini dalam ${unit}an rupiah.`,
    why: 'Jumlahnya dibaca sebagai rupiah utuh, jadi semua angka dari tabel ini terlalu kecil.',
    fix: 'Tulis jumlahnya dalam rupiah utuh, lalu ubah judulnya.',
  }),
  interest: ({ column }, value) => ({
    what: `Jasa ${value} di kolom ${quoted(column)} bisa berarti jasa sebulan, bisa juga jasa seluruh pinjaman.`,
    why: 'Jasa itu dihitung setiap bulan; bila sebenarnya seluruhnya, tunggakan jasa terlalu besar.',
    fix: 'Ubah judulnya menjadi "Jasa per bulan", atau tulis persen jasanya.',
  }),
  rate: ({ column, taken }, value) => ({
    what: `Jasa ${quoted(value)} di kolom ${quoted(column)} tidak lazim untuk sebulan; mungkin setahun.`,
    why: `Jasa dihitung ${percentOf(taken)} dari pinjaman setiap bulan, jadi tunggakan jasa bisa terlalu besar.`,
    fix: YEARLY,
  }),
  column: (p) =>
    p.problem === 'rate'
      ? {
          what: `Jasa di ${place(p)} tidak lazim untuk sebulan pada ${share(p)}; mungkin setahun.`,
          why: 'Jasa dihitung setiap bulan sebesar itu, jadi tunggakan jasa bisa terlalu besar.',
          fix: YEARLY,
        }
      : {
          what: `Jumlah di ${place(p)} dapat dibaca dengan dua cara pada ${share(p)}.`,
          why: 'Titik dan koma bisa berarti ribuan atau pecahan.',
          fix: AS_NUMBER,
        },
};
