/** What *Uji diri* asks before it makes anything in the person's Drive. */
export const WORDS = {
  title: 'Uji berbagi berkas',
  ask:
    'Uji ini membuat beberapa berkas bernama "Uji diri Bergulir (boleh dihapus)" di Drive Anda, satu per satu, ' +
    'dan menghapusnya lagi. Lanjutkan?',
  address:
    'Alamat Google orang lain untuk mencoba berbagi (ia tidak dikirimi surat, dan berkasnya langsung dihapus). ' +
    'Kosongkan bila tidak ada: yang memerlukannya tidak dicoba.',
} as const;
