/**
 * The items of the menu: their names in English, and one sentence for each in both languages, for *Bantuan* and *Mulai…*.
 * The Indonesian names stand in the declaration of the menu too; a test holds them equal, so that a sidebar need not carry
 * all that the commands say.
 */

export interface ItemWords {
  readonly label: string;
  readonly text: string;
}

const id = {
  menuMulai: {
    label: 'Mulai…',
    text: 'Menampilkan apa yang dipahami dari buku ini, tunggakannya, dan tiga langkah berikutnya. Tidak menulis apa pun.',
  },
  menuHitungTunggakan: {
    label: 'Hitung tunggakan…',
    text: 'Menulis lembar Ringkasan, Tunggakan, Kolektibilitas dan Temuan per tanggal yang Anda pilih.',
  },
  menuTutupBulan: {
    label: 'Tutup bulan…',
    text: 'Membuat LPP, Kolektibilitas, Cadangan risiko, Berita acara dan Riwayat bulanan, dengan pemeriksaan silang.',
  },
  menuGrafikRingkas: {
    label: 'Grafik ringkas…',
    text: 'Menggambar saldo, tunggakan, RR, LAR dan PAR dua belas akhir bulan, siap dicetak di satu halaman. Tidak menulis apa pun.',
  },
  menuPeriksaSop: {
    label: 'Periksa SOP…',
    text: 'Memeriksa setiap pinjaman terhadap SOP yang berlaku pada hari cairnya, dan menulis lembar pendampingan tiap KSM.',
  },
  menuDaftarTagihan: {
    label: 'Daftar tagihan…',
    text: 'Menulis siapa yang ditagih dalam beberapa hari, dengan pesan siap kirim. Kunjungan dan janji bayar tetap ada.',
  },
  menuPinjamanBermasalah: {
    label: 'Pinjaman bermasalah…',
    text: 'Menulis KSM dan anggota yang menunggak, dengan sebab dan langkah yang disepakati.',
  },
  menuRktl: { label: 'RKTL', text: 'Memperbarui rencana tindak lanjut: langkah, petugas, dan batas waktunya.' },
  menuKartuPinjaman: {
    label: 'Kartu pinjaman…',
    text: 'Menulis kartu satu pinjaman atau semua pinjaman satu KSM: rencana, yang dibayar, sisa, dan tunggakannya.',
  },
  menuRencanaAngsuran: {
    label: 'Rencana angsuran…',
    text: 'Menyusun jadwal angsuran pinjaman baru, dengan jumlah dan terbilangnya.',
  },
  menuCocokkanKolom: {
    label: 'Cocokkan kolom…',
    text: 'Menampilkan bagaimana setiap kolom dibaca. Yang Anda betulkan diingat di buku ini.',
  },
  menuPerbaikiData: {
    label: 'Perbaiki data…',
    text: 'Menawarkan perbaikan sel demi sel. Hanya yang Anda setujui yang diubah, dan semuanya dicatat.',
  },
  menuUrungkanPerbaikan: {
    label: 'Urungkan perbaikan',
    text: 'Mengembalikan perbaikan terakhir persis seperti semula.',
  },
  menuSiapkanBuku: {
    label: 'Siapkan buku baru',
    text: 'Menambah lembar kosong yang siap diisi, bagi UPK yang belum punya buku.',
  },
  menuAktifkanPeringatan: {
    label: 'Aktifkan peringatan saat mengisi',
    text: 'Memberi tahu saat mengisi bila sebuah pinjaman tidak sesuai ketentuan. Tidak ada isian yang ditolak.',
  },
  menuMatikanPeringatan: { label: 'Matikan peringatan', text: 'Mencabut peringatan itu lagi.' },
  menuSiapkanBukuKsm: {
    label: 'Siapkan buku KSM…',
    text: 'Menambah buku kas, tabungan dan pinjaman anggota sebuah KSM, atau buku usaha anggotanya, untuk diisi di telepon genggam.',
  },
  menuPeriksaBukuKsm: {
    label: 'Periksa buku KSM',
    text: 'Memeriksa buku kas KSM dan usaha anggotanya, dan siapa yang perlu dikunjungi.',
  },
  menuKuitansi: {
    label: 'Kuitansi…',
    text: 'Mengisi kuitansi pencairan atau angsuran dari buku; yang kosong tidak dicetak.',
  },
  menuSiapkanMitra: {
    label: 'Siapkan lembar mitra',
    text: 'Menambah lembar Mitra dengan ketentuan contoh, dan lembar Persetujuan.',
  },
  menuSusunCalon: {
    label: 'Susun calon nasabah…',
    text: 'Menilai anggota menurut syarat bank mitra, dengan alasannya, dan menulis daftar calonnya.',
  },
  menuCetakBerkas: {
    label: 'Cetak berkas calon…',
    text: 'Formulir persetujuan, kelengkapan berkas dan surat pengantar.',
  },
  menuBagikan: {
    label: 'Bagikan ke mitra…',
    text: 'Memberi mitra salinan tersendiri: hanya kolom menurut MoU, hanya orang yang menyetujui.',
  },
  menuCabutAkses: { label: 'Cabut akses…', text: 'Menutup salinan yang sudah dibagikan.' },
  menuCabutPersetujuan: {
    label: 'Cabut persetujuan…',
    text: 'Menghapus baris seseorang dari setiap salinan yang masih terbuka.',
  },
  menuHapusPenanda: { label: 'Hapus penanda', text: 'Menghilangkan warna penanda dari sel Anda.' },
  menuBantuan: { label: 'Bantuan', text: 'Panduan singkat ini.' },
  menuBahasa: { label: 'English', text: 'Berganti ke bahasa Inggris, dan kembali.' },
  menuTentang: { label: 'Tentang', text: 'Versi dan lisensi.' },
};

const en: Readonly<Record<keyof typeof id, ItemWords>> = {
  menuMulai: {
    label: 'Start…',
    text: 'Shows what was understood of this book, its arrears, and three next steps. Writes nothing.',
  },
  menuHitungTunggakan: {
    label: 'Compute arrears…',
    text: 'Writes the sheets Ringkasan, Tunggakan, Kolektibilitas and Temuan as of the day that you choose.',
  },
  menuTutupBulan: {
    label: 'Close the month…',
    text: 'Makes the LPP, Kolektibilitas, Cadangan risiko, Berita acara and Riwayat bulanan, with cross-checks.',
  },
  menuGrafikRingkas: {
    label: 'Charts on a page…',
    text: 'Draws balance, arrears, RR, LAR and PAR of twelve month ends, to be printed on one page. Writes nothing.',
  },
  menuPeriksaSop: {
    label: 'Check the SOP…',
    text: 'Checks every loan against the SOP in force on its disbursement day, and writes a page of guidance for each KSM.',
  },
  menuDaftarTagihan: {
    label: 'Collection list…',
    text: 'Writes whom to visit in some days, with messages ready to be sent. Visits and promises to pay stay.',
  },
  menuPinjamanBermasalah: {
    label: 'Loans in trouble…',
    text: 'Writes the groups and members in arrears, with the cause and the step that was agreed.',
  },
  menuRktl: { label: 'Follow-up plan (RKTL)', text: 'Brings the follow-up plan up to date: steps, by whom, by when.' },
  menuKartuPinjaman: {
    label: 'Loan card…',
    text: 'Writes the card of one loan, or of every loan of a KSM: planned, paid, left, and arrears.',
  },
  menuRencanaAngsuran: {
    label: 'Instalment plan…',
    text: 'Makes the schedule of a new loan, with its total in words.',
  },
  menuCocokkanKolom: {
    label: 'Match columns…',
    text: 'Shows how each column is read. What you correct is remembered in this book.',
  },
  menuPerbaikiData: {
    label: 'Put data right…',
    text: 'Offers corrections cell by cell. Only what you agree to is changed, and all of it is logged.',
  },
  menuUrungkanPerbaikan: {
    label: 'Take corrections back',
    text: 'Puts the last corrections back exactly as they were.',
  },
  menuSiapkanBuku: { label: 'Make a new book', text: 'Adds empty sheets to fill, for a UPK that has no book yet.' },
  menuAktifkanPeringatan: {
    label: 'Warn while typing',
    text: 'Tells while you type when a loan does not fit the rules. Nothing is rejected.',
  },
  menuMatikanPeringatan: { label: 'Stop warning', text: 'Takes those warnings away again.' },
  menuSiapkanBukuKsm: {
    label: 'Make group books…',
    text: "Adds a group's cash book, savings and shares, or a member's business book, to be filled in on a phone.",
  },
  menuPeriksaBukuKsm: {
    label: 'Check group books',
    text: 'Checks the cash books of the groups and their businesses, and who needs a visit.',
  },
  menuKuitansi: {
    label: 'Receipt…',
    text: 'Fills a receipt of a disbursement or a repayment from the book; never a blank one.',
  },
  menuSiapkanMitra: {
    label: 'Prepare partner sheets',
    text: 'Adds the sheet Mitra with example terms, and the sheet Persetujuan for consents.',
  },
  menuSusunCalon: {
    label: 'Draft nominees…',
    text: 'Judges members by a partner bank’s terms, with the reasons, and writes the list of nominees.',
  },
  menuCetakBerkas: {
    label: 'Print nominees’ papers…',
    text: 'Consent forms, list of papers and letter of recommendation.',
  },
  menuBagikan: {
    label: 'Share with a partner…',
    text: 'Gives the partner a copy of its own: only the columns of the MoU, only people who agreed.',
  },
  menuCabutAkses: { label: 'Revoke access…', text: 'Closes a copy that was shared.' },
  menuCabutPersetujuan: {
    label: 'Withdraw consent…',
    text: 'Takes a person’s row out of every copy that is still open.',
  },
  menuHapusPenanda: { label: 'Remove marks', text: 'Takes the coloured marks off your cells.' },
  menuBantuan: { label: 'Help', text: 'This short guide.' },
  menuBahasa: { label: 'Bahasa Indonesia', text: 'Changes to Indonesian, and back.' },
  menuTentang: { label: 'About', text: 'Version and licence.' },
};

/** By the name of the item's function. */
export const items: Readonly<Record<'id' | 'en', Readonly<Record<string, ItemWords>>>> = { id, en };
