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
import { CUSTOM_FUNCTIONS } from './functions/registry';

export type MenuItem =
  | 'separator'
  | {
      readonly label: string;
      readonly functionName: string;
      /** The server function that the item's sidebar sends its choice to. */
      readonly submit?: string;
    };

export const MENU: readonly MenuItem[] = [
  { label: menu.start, functionName: 'menuMulai', submit: 'lihatMulai' },
  { label: menu.compute, functionName: 'menuHitungTunggakan', submit: 'hitungTunggakan' },
  { label: month.item, functionName: 'menuTutupBulan', submit: 'tutupBulan' },
  { label: month.chartsItem, functionName: 'menuGrafikRingkas', submit: 'lihatGrafik' },
  { label: sop.item, functionName: 'menuPeriksaSop', submit: 'periksaSop' },
  { label: collection.items.list, functionName: 'menuDaftarTagihan', submit: 'buatDaftarTagihan' },
  { label: collection.items.problems, functionName: 'menuPinjamanBermasalah', submit: 'identifikasiPinjaman' },
  { label: collection.items.plan, functionName: 'menuRktl' },
  { label: cards.item, functionName: 'menuKartuPinjaman', submit: 'tulisKartu' },
  { label: plan.item, functionName: 'menuRencanaAngsuran', submit: 'susunRencana' },
  { label: menu.match, functionName: 'menuCocokkanKolom', submit: 'simpanPemetaan' },
  { label: fixes.listItem, functionName: 'menuPerbaikiData', submit: 'terapkanPerbaikan' },
  { label: fixes.undoItem, functionName: 'menuUrungkanPerbaikan' },
  { label: menu.prepare, functionName: 'menuSiapkanBuku', submit: 'siapkanBuku' },
  { label: entry.on, functionName: 'menuAktifkanPeringatan' },
  { label: entry.off, functionName: 'menuMatikanPeringatan' },
  { label: groupBooks.prepareItem, functionName: 'menuSiapkanBukuKsm', submit: 'siapkanBukuKsm' },
  { label: groupBooks.checkItem, functionName: 'menuPeriksaBukuKsm' },
  { label: receipts.item, functionName: 'menuKuitansi', submit: 'cetakKuitansi' },
  { label: nominees.prepareItem, functionName: 'menuSiapkanMitra' },
  { label: nominees.item, functionName: 'menuSusunCalon', submit: 'susunCalon' },
  { label: nominees.papersItem, functionName: 'menuCetakBerkas', submit: 'berkasCalon' },
  { label: sharing.shareItem, functionName: 'menuBagikan', submit: 'bagikanKeMitra' },
  { label: sharing.revokeItem, functionName: 'menuCabutAkses', submit: 'cabutAkses' },
  { label: sharing.withdrawItem, functionName: 'menuCabutPersetujuan', submit: 'cabutPersetujuan' },
  { label: menu.clearMarks, functionName: 'menuHapusPenanda' },
  'separator',
  { label: menu.help, functionName: 'menuBantuan' },
  { label: menu.language, functionName: 'menuBahasa' },
  { label: menu.about, functionName: 'menuTentang' },
];

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
    { name: 'daftarBerbagi', params: ['argsJson'] },
    { name: 'cabutAkses', params: ['argsJson'] },
    { name: 'cabutPersetujuan', params: ['argsJson'] },
    { name: 'aktifkanPeringatan', params: [] },
    { name: 'matikanPeringatan', params: [] },
  ],
  customFunctions: CUSTOM_FUNCTIONS,
} as const;
