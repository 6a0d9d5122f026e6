/** Why a command could not do its work: one clear sentence each. */
export const errors = {
  badDate: (value: string): string => `Tanggal laporan "${value}" tidak dapat dibaca; tulis seperti 2023-01-31.`,
  badArguments: 'Permintaan dari panel tidak dapat dibaca; tutup panel lalu buka lagi dari menu Bergulir.',
  unknownConvention: (value: string, known: string): string =>
    `Cara hitung "${value}" tidak dikenal; pilih salah satu: ${known}.`,
  unknownScheme: (value: string, known: string): string =>
    `Skema kolektibilitas "${value}" di lembar Pengaturan tidak dikenal; pilih salah satu: ${known}.`,
  busy: 'Bergulir sedang menghitung buku ini dari tempat lain; tunggu sebentar lalu coba lagi.',
  internal: (detail: string): string =>
    `Perintah berhenti karena gangguan (${detail}); lembar yang judulnya "belum lengkap" jangan dipakai, jalankan sekali lagi.`,
  onlyReportDay: (day: string): string =>
    `Buku ini berisi laporan kumulatif per ${day}; keadaan pada tanggal lain tidak dapat diketahui darinya.`,
  noSheet: (name: string): string =>
    `Lembar "${name}" tidak ada lagi di buku ini; jalankan Hitung tunggakan sekali lagi.`,
} as const;
