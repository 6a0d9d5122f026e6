/** The host's own few sentences, Indonesian. Everything else that a person reads comes from the bundle. */
export const MESSAGES = {
  empty: () => 'Berkas ini kosong (0 byte).',
  csv: () =>
    'Berkas ini bukan buku .xlsx, melainkan teks (mungkin .csv yang diganti namanya): buka dengan Excel atau Google Sheets, lalu simpan sebagai .xlsx.',
  html: () =>
    'Berkas ini bukan buku .xlsx, melainkan halaman web (HTML): unduh ulang bukunya, lalu simpan sebagai .xlsx.',
  oldFormat: () =>
    'Berkas ini buku Excel lama (.xls), bukan .xlsx: buka dengan Excel atau Google Sheets, lalu simpan sebagai .xlsx.',
  password: () => 'Buku ini terkunci kata sandi: buka dengan Excel, hapus kata sandinya, simpan, lalu coba lagi.',
  notZip: () => 'Berkas ini bukan buku .xlsx.',
  corrupt: (where: string) => `Berkas .xlsx ini rusak atau terpotong (${where}): unduh atau salin ulang bukunya.`,
  notWorkbook: () => 'Berkas ini bukan buku Excel .xlsx: bagian buku kerja (workbook) tidak ditemukan di dalamnya.',
  binary: () => 'Berkas ini buku Excel biner (.xlsb): simpan sebagai .xlsx lalu coba lagi.',
  tooLarge: () => 'Isi berkas .xlsx ini membengkak tidak wajar ketika dibuka; berkas tidak dibaca demi keamanan.',
  entities: (part: string) =>
    `Berkas .xlsx ini memuat DTD atau entitas XML (${part}) yang tidak pernah ada dalam buku yang wajar; berkas tidak dibaca demi keamanan.`,
  badXml: (part: string) => `Berkas .xlsx ini rusak: bagian ${part} tidak dapat dibaca.`,
  tooManyCells: (sheet: string, cell: string) =>
    `Lembar "${sheet}" tidak muat di Google Sheets (batas 10 juta sel): isi terakhirnya di sel ${cell}. Hapus isi yang tersesat jauh di luar tabel.`,
} as const;
