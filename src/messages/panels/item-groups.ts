/**
 * The submenus of the menu: their names in both languages, and which items stand in which. As with the items, a test holds
 * them equal to the declaration.
 */

const id = {
  reports: 'Laporan',
  collection: 'Penagihan',
  partners: 'Bank mitra',
  groupBooks: 'Buku KSM',
  data: 'Data buku',
};

export type ItemGroup = keyof typeof id;

const en: Readonly<Record<ItemGroup, string>> = {
  reports: 'Reports',
  collection: 'Collection',
  partners: 'Partner banks',
  groupBooks: 'Group books',
  data: 'Book data',
};

export const groupNames: Readonly<Record<'id' | 'en', Readonly<Record<ItemGroup, string>>>> = { id, en };

/** The menu as it is shown: an item by its function, or a submenu with its items. */
export const menuOrder: readonly (string | { readonly group: ItemGroup; readonly items: readonly string[] })[] = [
  'menuMulai',
  'menuHitungTunggakan',
  'menuTutupBulan',
  'menuPeriksaSop',
  { group: 'reports', items: ['menuGrafikRingkas', 'menuKartuPinjaman', 'menuRencanaAngsuran', 'menuKuitansi'] },
  { group: 'collection', items: ['menuDaftarTagihan', 'menuPinjamanBermasalah', 'menuRktl'] },
  {
    group: 'partners',
    items: [
      'menuSiapkanMitra',
      'menuSusunCalon',
      'menuCetakBerkas',
      'menuBagikan',
      'menuCabutAkses',
      'menuCabutPersetujuan',
    ],
  },
  { group: 'groupBooks', items: ['menuSiapkanBukuKsm', 'menuPeriksaBukuKsm'] },
  {
    group: 'data',
    items: [
      'menuCocokkanKolom',
      'menuPerbaikiData',
      'menuUrungkanPerbaikan',
      'menuSiapkanBuku',
      'menuAktifkanPeringatan',
      'menuMatikanPeringatan',
      'menuHapusPenanda',
    ],
  },
  'menuBantuan',
  'menuBahasa',
  'menuTentang',
];
