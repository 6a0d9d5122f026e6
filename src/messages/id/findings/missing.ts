/** What is said of cells and columns that are empty or missing: DAT-03. */
import type { FindingCatalogue } from '../../finding-text';
import { dayOf, place, quoted, share } from './words';

const LEFT_OUT = 'Baris ini tidak ikut dihitung, jadi jumlah dan tunggakan bisa kurang.';

export const required: FindingCatalogue['DAT-03'] = {
  category: ({ column, blank }, value) => ({
    what: blank
      ? `Kolom ${quoted(column)} kosong.`
      : `Golongan ${quoted(value)} di kolom ${quoted(column)} tidak dikenal.`,
    why: 'Uangnya dihitung sebagai lain-lain: tidak ikut penjualan, biaya, atau yang diambil untuk keluarga.',
    fix: 'Pilih dari daftar: modal, penjualan, pembelian barang, biaya, diambil untuk keluarga (prive), angsuran, atau lain.',
  }),
  required: ({ column }) => ({
    what: `Kolom ${quoted(column)} pada baris ini kosong.`,
    why: LEFT_OUT,
    fix: 'Lengkapi sel itu dari kartu pinjaman atau kuitansinya.',
  }),
  name: () => ({
    what: 'Baris ini tidak menyebut KSM, peminjam, atau nomor pinjaman.',
    why: 'Pinjaman tanpa nama tidak dapat dihubungkan dengan angsurannya.',
    fix: 'Tulis nama KSM-nya.',
  }),
  rate: ({ column }) => ({
    what: `Persen jasa (kolom ${quoted(column)}) kosong.`,
    why: 'Tunggakan jasa pinjaman ini tidak dihitung.',
    fix: 'Isi persen jasa per bulan menurut perjanjian pinjamannya.',
  }),
  statusDate: ({ column, from }, value) => ({
    what:
      value === ''
        ? `Status pinjaman ini tidak disertai tanggal: kolom ${quoted(column)} kosong.`
        : `Status ${quoted(value)} tidak disertai tanggal (kolom ${quoted(column)}).`,
    why:
      from === ''
        ? 'Tanpa tanggal dan tanpa angsuran, status ini belum diberlakukan.'
        : `Status diberlakukan sejak angsuran terakhir, ${dayOf(from)}.`,
    fix: 'Isi tanggal pelunasan, jadwal ulang, atau penghapusan.',
  }),
  openingDate: ({ from }) => ({
    what: 'Saldo awal ini tidak disertai tanggal.',
    why: `Saldo awal dianggap per ${dayOf(from)}.`,
    fix: 'Isi tanggal saldo awal, misalnya 31/12/2022.',
  }),
  payment: () => ({
    what: 'Baris angsuran ini tidak berisi jumlah.',
    why: 'Angsuran tanpa jumlah tidak dihitung; pinjamannya bisa tampak menunggak.',
    fix: 'Isi jumlahnya dari kuitansi, atau hapus barisnya bila memang tidak ada pembayaran.',
  }),
  rateColumn: () => ({
    what: 'Daftar pinjaman tidak memuat persen jasa.',
    why: 'Berapa jasa yang harus dibayar tidak diketahui, jadi tunggakan jasa tidak dihitung; angka nol di kolom itu bukan berarti lunas.',
    fix: 'Tambahkan kolom "Jasa (%/bln)" di daftar pinjaman.',
  }),
  interestColumn: () => ({
    what: 'Buku angsuran tidak mempunyai kolom jasa maupun jumlah angsuran.',
    why: 'Pembayaran jasa tidak diketahui, jadi tunggakan jasa tidak dihitung.',
    fix: 'Tambahkan kolom angsuran jasa bila jasa memang dipungut.',
  }),
  singleColumn: () => ({
    what: 'Tiap bulan hanya satu kolom, tanpa keterangan pokok atau jasa.',
    why: 'Isinya dianggap pokok dan jasa bersama, jasa lebih dulu; bila sebenarnya pokok saja, tunggakannya keliru.',
    fix: 'Tulis "Pokok" atau "Jumlah" di judul kolom bulannya, atau tambahkan kolom Saldo Pokok.',
  }),
  bareAmount: ({ principal }) => ({
    what: principal
      ? 'Jumlah di kolom ini tampak seperti angsuran pokok saja, sedangkan judulnya hanya "Angsuran".'
      : 'Judul kolom ini hanya "Angsuran"; jumlahnya bukan angsuran pokok dan bukan pokok beserta jasanya.',
    why: 'Isinya dianggap sudah termasuk jasa; bila sebenarnya pokok saja, pokok yang dibayar terhitung kurang.',
    fix: 'Ubah judulnya menjadi "Angsuran Pokok" atau "Jumlah Angsuran", atau cocokkan kolomnya.',
  }),
  unknownHeading: ({ nearest }, value) => ({
    what: `Judul kolom ${quoted(value)} tidak dikenal; mungkin maksudnya ${quoted(nearest)}.`,
    why: 'Isi kolom ini tidak dibaca, jadi hasil bisa keliru.',
    fix: 'Betulkan ejaan judulnya, atau cocokkan kolomnya.',
  }),
  monthTwice: ({ column }) => ({
    what: `Bulan di judul kolom ${quoted(column)} sudah ada di kolom lain.`,
    why: 'Kedua kolom dihitung sebagai bulan itu; bila salah satunya bulan lain, hari bayarnya keliru.',
    fix: 'Betulkan bulannya, atau hapus kolom yang dobel.',
  }),
  unknownMonth: ({ column }) => ({
    what: `Judul kolom ${quoted(column)} di antara kolom-kolom bulan tidak dikenal sebagai bulan.`,
    why: 'Angsuran di kolom ini tidak dihitung, jadi tunggakan bisa tampak lebih besar.',
    fix: 'Tulis bulannya seperti Jan-23 atau Januari 2023.',
  }),
  exception: () => ({
    what: 'Pengecualian ini tidak menyebut nomor pinjaman maupun nama KSM.',
    why: 'Pengecualian ini tidak berlaku untuk temuan apa pun.',
    fix: 'Tulis nomor pinjaman atau nama KSM yang dikecualikan.',
  }),
  unknownSetting: ({ nearest }, value) => ({
    what: `Ketentuan ${quoted(value)} tidak dikenal${nearest === '' ? '.' : `; mungkin maksudnya ${quoted(nearest)}.`}`,
    why: 'Nilai di baris ini tidak dipakai.',
    fix:
      nearest === ''
        ? 'Pakai nama ketentuan dari panduan, bab Pengaturan, atau hapus barisnya.'
        : 'Betulkan ejaan ketentuannya, atau hapus barisnya.',
  }),
  noHeading: ({ column }) => ({
    what: `Kolom ${column} berisi angka tetapi tidak mempunyai judul.`,
    why: 'Isi kolom ini tidak dibaca, jadi hasil bisa keliru.',
    fix: 'Tulis judul kolomnya.',
  }),
  cardTable: () => ({
    what: 'Kartu pinjaman ini tidak mempunyai tabel angsuran yang dapat dibaca.',
    why: 'Pinjaman di kartu ini tidak ikut dihitung.',
    fix: 'Pastikan ada judul Tanggal, Pokok, dan Jasa di atas baris angsurannya.',
  }),
  noSource: () => ({
    what: 'Pinjaman ini ada di daftar, tetapi tidak ada buku, kartu, atau laporan yang memuat angsurannya.',
    why: 'Belum diangsur dan tidak tercatat adalah dua hal yang berbeda; pinjaman ini tidak dihitung.',
    fix: 'Tambahkan kartu atau baris laporannya, atau buku angsurannya.',
  }),
  otherDate: ({ date }) => ({
    what: `Pinjaman ini hanya ada di laporan per ${dayOf(date)}.`,
    why: 'Laporan kumulatif tidak memuat keadaan pada tanggal lain, jadi pinjaman ini tidak dihitung.',
    fix: `Hitung per ${dayOf(date)}, atau tambahkan pinjaman ini ke daftar dan buku angsuran.`,
  }),
  snapshot: ({ date, interest }) => ({
    what: `Laporan ini memuat angka kumulatif per ${dayOf(date)}${interest ? '' : ', tanpa pembayaran jasa'}.`,
    why: `Kapan setiap angsuran dibayar tidak diketahui, jadi hanya tanggal itu yang dapat dihitung${interest ? '' : ', dan tunggakan jasa tidak dihitung'}.`,
    fix: 'Untuk tanggal lain, sediakan buku angsuran atau kartu pinjaman.',
  }),
  emptyLedger: () => ({
    what: 'Buku angsuran ini belum berisi satu baris pun.',
    why: 'Semua pinjaman dihitung seolah-olah belum pernah diangsur.',
    fix: 'Bila angsurannya dicatat di lembar lain, pastikan judul kolomnya terbaca.',
  }),
  column: (p) => ({
    what: `Isi ${place(p)} kosong pada ${share(p)}.`,
    why: 'Baris yang tidak lengkap tidak ikut dihitung atau dihitung sebagian.',
    fix: 'Periksa apakah datanya dicatat di kolom lain, lalu lengkapi.',
  }),
};
