/** What the add-on offers, as data: the build makes top-level functions of it, and the docs are made from it. */
import { collection } from '../messages/id/collection';
import { cards, plan } from '../messages/id/cards';
import { entry } from '../messages/id/entry';
import { fixes } from '../messages/id/fixes';
import { groupBooks } from '../messages/id/group-books';
import { menu } from '../messages/id/menu';
import { month } from '../messages/id/month';
import { sop } from '../messages/id/sop';
import { receipts } from '../messages/id/receipts';
import { nominees } from '../messages/id/nominees';
import { sharing } from '../messages/id/sharing';
import { groupNames, type ItemGroup } from '../messages/panels/item-groups';
import { CUSTOM_FUNCTIONS } from './functions/registry';

export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
  /** The server function that the item's sidebar sends its choice to. */
  readonly submit?: string;
  /** The server function that the item runs by itself, without a form: the command line runs it for its result. */
  readonly runs?: string;
}
/** A submenu. */
export interface MenuGroup {
  readonly group: ItemGroup;
  readonly label: string;
  readonly items: readonly MenuItem[];
}
export type MenuEntry = 'separator' | MenuItem | MenuGroup;

/** What is done day by day stands first; the rest by what it is about, so that no list outgrows a small screen. */
export const MENU: readonly MenuEntry[] = [
  { label: menu.start, functionName: 'menuMulai', submit: 'lihatMulai' },
  { label: menu.compute, functionName: 'menuHitungTunggakan', submit: 'hitungTunggakan' },
  { label: month.item, functionName: 'menuTutupBulan', submit: 'tutupBulan' },
  { label: sop.item, functionName: 'menuPeriksaSop', submit: 'periksaSop' },
  'separator',
  {
    group: 'reports',
    label: groupNames.id.reports,
    items: [
      { label: month.chartsItem, functionName: 'menuGrafikRingkas', submit: 'lihatGrafik' },
      { label: cards.item, functionName: 'menuKartuPinjaman', submit: 'tulisKartu' },
      { label: plan.item, functionName: 'menuRencanaAngsuran', submit: 'susunRencana' },
      { label: receipts.item, functionName: 'menuKuitansi', submit: 'cetakKuitansi' },
    ],
  },
  {
    group: 'collection',
    label: groupNames.id.collection,
    items: [
      { label: collection.items.list, functionName: 'menuDaftarTagihan', submit: 'buatDaftarTagihan' },
      { label: collection.items.problems, functionName: 'menuPinjamanBermasalah', submit: 'identifikasiPinjaman' },
      { label: collection.items.plan, functionName: 'menuRktl', runs: 'perbaruiRktl' },
    ],
  },
  {
    group: 'partners',
    label: groupNames.id.partners,
    items: [
      { label: nominees.prepareItem, functionName: 'menuSiapkanMitra', runs: 'siapkanMitra' },
      { label: nominees.item, functionName: 'menuSusunCalon', submit: 'susunCalon' },
      { label: nominees.papersItem, functionName: 'menuCetakBerkas', submit: 'berkasCalon' },
      { label: sharing.shareItem, functionName: 'menuBagikan', submit: 'bagikanKeMitra' },
      { label: sharing.revokeItem, functionName: 'menuCabutAkses', submit: 'cabutAkses' },
      { label: sharing.withdrawItem, functionName: 'menuCabutPersetujuan', submit: 'cabutPersetujuan' },
    ],
  },
  {
    group: 'groupBooks',
    label: groupNames.id.groupBooks,
    items: [
      { label: groupBooks.prepareItem, functionName: 'menuSiapkanBukuKsm', submit: 'siapkanBukuKsm' },
      { label: groupBooks.checkItem, functionName: 'menuPeriksaBukuKsm', runs: 'periksaBukuKsm' },
    ],
  },
  {
    group: 'data',
    label: groupNames.id.data,
    items: [
      { label: menu.match, functionName: 'menuCocokkanKolom', submit: 'simpanPemetaan' },
      { label: fixes.listItem, functionName: 'menuPerbaikiData', submit: 'terapkanPerbaikan' },
      { label: fixes.undoItem, functionName: 'menuUrungkanPerbaikan', runs: 'urungkanPerbaikan' },
      { label: menu.prepare, functionName: 'menuSiapkanBuku', submit: 'siapkanBuku' },
      { label: entry.on, functionName: 'menuAktifkanPeringatan', runs: 'aktifkanPeringatan' },
      { label: entry.off, functionName: 'menuMatikanPeringatan', runs: 'matikanPeringatan' },
      { label: menu.clearMarks, functionName: 'menuHapusPenanda', runs: 'hapusPenanda' },
    ],
  },
  'separator',
  { label: menu.help, functionName: 'menuBantuan', runs: 'lihatBantuan' },
  { label: menu.language, functionName: 'menuBahasa' },
  { label: menu.about, functionName: 'menuTentang', runs: 'tentang' },
];

/** Every item, whatever submenu it stands in, in the order in which they are shown. */
export const MENU_ITEMS: readonly MenuItem[] = MENU.flatMap((entry) => {
  if (entry === 'separator') return [];
  return 'items' in entry ? entry.items : [entry];
});

export const DECLARATION = {
  menu: MENU,
  triggers: ['onOpen', 'onInstall', 'onEdit'],
  server: [
    { name: 'lihatMulai', params: ['argsJson'] },
    { name: 'keadaanTunggakan', params: [] },
    { name: 'lihatTunggakan', params: ['argsJson'] },
    { name: 'hitungTunggakan', params: ['argsJson'] },
    { name: 'lihatBulan', params: ['argsJson'] },
    { name: 'tutupBulan', params: ['argsJson'] },
    { name: 'lihatGrafik', params: ['argsJson'] },
    { name: 'tulisKartu', params: ['argsJson'] },
    { name: 'susunRencana', params: ['argsJson'] },
    { name: 'hapusPenanda', params: [] },
    { name: 'tentang', params: [] },
    { name: 'lihatBantuan', params: [] },
    { name: 'bukaLembar', params: ['argsJson'] },
    { name: 'lihatPemahaman', params: ['argsJson'] },
    { name: 'simpanPemetaan', params: ['argsJson'] },
    { name: 'hapusPemetaan', params: [] },
    { name: 'daftarPerbaikan', params: ['argsJson'] },
    { name: 'terapkanPerbaikan', params: ['argsJson'] },
    { name: 'urungkanPerbaikan', params: ['argsJson'] },
    { name: 'lihatSiapan', params: ['argsJson'] },
    { name: 'siapkanBuku', params: ['argsJson'] },
    { name: 'lihatSiapanKsm', params: ['argsJson'] },
    { name: 'siapkanBukuKsm', params: ['argsJson'] },
    { name: 'lihatBukuKsm', params: ['argsJson'] },
    { name: 'periksaBukuKsm', params: ['argsJson'] },
    { name: 'keadaanSop', params: [] },
    { name: 'lihatSop', params: ['argsJson'] },
    { name: 'periksaSop', params: ['argsJson'] },
    { name: 'bukaTemuan', params: ['argsJson'] },
    { name: 'keadaanPenagihan', params: [] },
    { name: 'buatDaftarTagihan', params: ['argsJson'] },
    { name: 'identifikasiPinjaman', params: ['argsJson'] },
    { name: 'perbaruiRktl', params: ['argsJson'] },
    { name: 'tagih', params: ['argsJson'] },
    { name: 'aktifkanPeringatan', params: ['argsJson'] },
    { name: 'keadaanCalon', params: [] },
    { name: 'lihatCalon', params: ['argsJson'] },
    { name: 'susunCalon', params: ['argsJson'] },
    { name: 'berkasCalon', params: ['argsJson'] },
    { name: 'siapkanMitra', params: [] },
    { name: 'cetakKuitansi', params: ['argsJson'] },
    { name: 'lihatSalinan', params: ['argsJson'] },
    { name: 'bagikanKeMitra', params: ['argsJson'] },
    { name: 'buatSalinan', params: ['argsJson'] },
    { name: 'unduhSalinan', params: ['argsJson'] },
    { name: 'daftarBerbagi', params: ['argsJson'] },
    { name: 'cabutAkses', params: ['argsJson'] },
    { name: 'cabutPersetujuan', params: ['argsJson'] },
    { name: 'aktifkanPeringatan', params: [] },
    { name: 'matikanPeringatan', params: [] },
  ],
  customFunctions: CUSTOM_FUNCTIONS,
} as const;
