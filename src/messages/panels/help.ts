/** The short guide of *Bantuan*: it needs no connection. The long one is docs/panduan.md. */
import type { Languages } from './languages';

export interface HelpChapter {
  readonly title: string;
  readonly lines: readonly string[];
}

const id = {
  intro: 'Panduan singkat untuk pembuku, kasir dan manajer UPK. Bagian yang diketuk terbuka di tempatnya.',
  menu: 'Butir menu',
  chapters: [
    {
      title: 'Pertama kali',
      lines: [
        'Pilih Mulai… di menu Bergulir: buku dibaca dan tunggakannya ditampilkan, tanpa menulis apa pun.',
        'Bila angkanya masuk akal, pilih Hitung tunggakan… untuk menulis lembar hasil.',
        'Bila ada kolom yang salah dibaca, betulkan di Data buku › Cocokkan kolom….',
        'Bekerjalah dulu pada salinan buku, sampai Anda percaya pada hasilnya.',
      ],
    },
    {
      title: 'Apa yang ditulis, apa yang tidak',
      lines: [
        'Hasil ditulis di lembar Bergulir sendiri. Menjalankan perintah yang sama sekali lagi memperbaruinya.',
        'Sel Anda tidak diubah, kecuali perbaikan yang Anda setujui satu per satu; semuanya dicatat di Riwayat perbaikan dan dapat diurungkan.',
        'Warna pada sel Anda adalah penanda. Data buku › Hapus penanda menghilangkannya.',
        'Judul yang menyebut "belum lengkap" berarti perintahnya terputus: jalankan sekali lagi.',
      ],
    },
    {
      title: 'Arti angka pokok',
      lines: [
        'Tunggakan: angsuran yang sudah jatuh tempo dikurangi yang sudah dibayar, pokok dan jasa terpisah.',
        'Kolektibilitas: kelas menurut umur tunggakan tertua. Seluruh saldo pinjaman masuk ke kelas itu.',
        'Cadangan: persentase saldo menurut kelasnya.',
        'LAR: KSM yang menunggak tiga angsuran atau lebih, dibagi semua KSM yang masih punya saldo.',
        'PAR: seluruh saldo pinjaman yang menunggak itu, dibagi seluruh saldo.',
        'RR: saldo dikurangi tunggakannya, dibagi saldo.',
        'Cara hitung yang dipakai selalu tertulis di bawah judul lembar.',
      ],
    },
    {
      title: 'Bila ada temuan',
      lines: [
        'Lembar Temuan menyebut sel, apa yang janggal, mengapa itu penting, dan apa yang perlu dilakukan.',
        'Salah ketik jumlah, tanggal atau NIK dapat diperbaiki lewat Data buku › Perbaiki data….',
        'Ketentuan BKM Anda sendiri dicatat di lembar Pengaturan, dengan tanggal berlaku dan sumbernya.',
        'Yang tidak dapat diperiksa disebut demikian. Itu tidak berarti benar.',
      ],
    },
    {
      title: 'Mencetak',
      lines: [
        'File › Cetak: kertas A4, skala Sesuai lebar, margin Sempit.',
        'Ringkasan Potret; daftar yang lebar Lanskap.',
        'Matikan garis kisi; nyalakan Ulangi baris yang dibekukan.',
      ],
    },
    {
      title: 'Kerahasiaan',
      lines: [
        'Data tidak dikirim ke luar buku ini, kecuali daftar calon nasabah yang Anda bagikan sendiri kepada bank mitra.',
        'NIK tidak pernah ditampilkan utuh di temuan dan panel.',
        'Data anggota hanya boleh diberikan kepada bank dengan persetujuan anggota itu, untuk keperluan yang disebut (UU 27/2022).',
      ],
    },
    {
      title: 'Pertanyaan yang sering',
      lines: [
        'Menu Bergulir tidak ada: muat ulang buku. Di ponsel add-on tidak berjalan.',
        'Daftar pinjaman tidak ditemukan: perlu kolom KSM, tanggal pencairan, jangka waktu dan besar pinjaman. Beri tahu artinya lewat Data buku › Cocokkan kolom….',
        'Angkanya berbeda dengan hitungan saya: lihat cara hitung di bawah judul lembar, lalu temuan DAT-16.',
        'Bahasa: pilih English di menu, dan sebaliknya.',
      ],
    },
  ],
};

const en: typeof id = {
  intro: 'A short guide for the people of a UPK. A part opens where it stands when you press it.',
  menu: 'Items of the menu',
  chapters: [
    {
      title: 'The first time',
      lines: [
        'Choose Start… in the Bergulir menu: the book is read and its arrears are shown, and nothing is written.',
        'If the figures make sense, choose Compute arrears… to write the result sheets.',
        'If a column was read wrongly, correct it in Book data › Match columns….',
        'Work on a copy of the book until you trust the result.',
      ],
    },
    {
      title: 'What is written and what is not',
      lines: [
        'Results go to sheets of Bergulir’s own. Running the same command again renews them.',
        'Your cells are not changed, except by corrections that you agree to one by one; all of them are logged and can be taken back.',
        'Colours on your cells are marks. Book data › Remove marks takes them away.',
        'A title that says "belum lengkap" (not complete) means that the command was cut off: run it again.',
      ],
    },
    {
      title: 'What the main figures mean',
      lines: [
        'Arrears: instalments that fell due less what was paid, principal and jasa (interest) apart.',
        'Collectability: a class by the age of the oldest arrears. The whole balance of the loan goes to that class.',
        'Provision: a percentage of the balance by its class.',
        'LAR: groups three or more instalments late, divided by all groups with a balance.',
        'PAR: the whole balance of those late loans, divided by all balances.',
        'RR: the balance less its arrears, divided by the balance.',
        'The convention in use always stands below the title of the sheet.',
      ],
    },
    {
      title: 'When there are findings',
      lines: [
        'The sheet Temuan names the cell, what is odd, why it matters and what to do.',
        'Mistyped amounts, days and NIK can be corrected through Book data › Put data right….',
        'Your BKM’s own rules go to the sheet Pengaturan, with the day from which they hold and their source.',
        'What cannot be checked is said to be so. It does not mean that it is right.',
      ],
    },
    {
      title: 'Printing',
      lines: [
        'File › Print: paper A4, scale Fit to width, margins Narrow.',
        'Ringkasan in portrait; wide lists in landscape.',
        'Turn gridlines off; turn Repeat frozen rows on.',
      ],
    },
    {
      title: 'Privacy',
      lines: [
        'No data leave this book, except a list of nominees that you yourself share with a partner bank.',
        'A NIK is never shown whole in findings and panels.',
        'A member’s data may go to a bank only with that member’s consent, for the purpose named (Law 27/2022).',
      ],
    },
    {
      title: 'Frequent questions',
      lines: [
        'There is no Bergulir menu: load the book again. Add-ons do not run on phones.',
        'The list of loans was not found: it needs columns for group, disbursement day, tenor and amount. Say which they are in Book data › Match columns….',
        'The figures differ from mine: look at the convention below the sheet’s title, then at finding DAT-16.',
        'Language: choose Bahasa Indonesia in the menu, and back.',
      ],
    },
  ],
};

export const helpWords: Languages<typeof id> = { id, en };
