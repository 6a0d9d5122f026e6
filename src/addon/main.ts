/** The entry of the bundle: it only exposes functions, under the names that Google calls. */
import { angsuranMitra } from './functions/angsuran-mitra';
import { artiTemuan } from './functions/arti-temuan';
import { cadanganRisiko } from './functions/cadangan-risiko';
import type { CustomFunction } from './functions/custom-function';
import { indikatorUpk } from './functions/indikator-upk';
import { jadwalAngsuran } from './functions/jadwal-angsuran';
import { kemampuanBayar } from './functions/kemampuan-bayar';
import { kolektibilitas } from './functions/kolektibilitas';
import { labaUsaha } from './functions/laba-usaha';
import { saldoKas } from './functions/saldo-kas';
import { samarkanNik } from './functions/samarkan-nik';
import { periksaSop } from './functions/periksa-sop';
import { tabelTunggakan } from './functions/tabel-tunggakan';
import { terbilang } from './functions/terbilang';
import { tunggakanJasa } from './functions/tunggakan-jasa';
import { tunggakanPokok } from './functions/tunggakan-pokok';
import { umurTunggakan } from './functions/umur-tunggakan';
import { saidIn } from '../messages/current-language';

export { DECLARATION } from './declaration';
export {
  menuBahasa,
  menuBantuan,
  menuCocokkanKolom,
  menuHapusPenanda,
  menuHitungTunggakan,
  menuMulai,
  menuTentang,
  onInstall,
  onOpen,
} from './menu';
export { lihatMulai } from './server/start';
export { lihatBantuan } from './server/help';
export { menuPeriksaSop } from './sop-menu';
export { bukaTemuan, keadaanSop, lihatSop, periksaSop } from './server/sop';
export { onEdit } from './edit';
export { menuAktifkanPeringatan, menuMatikanPeringatan } from './entry-menu';
export { aktifkanPeringatan, matikanPeringatan } from './server/entry';
export { menuDaftarTagihan, menuPinjamanBermasalah, menuRktl } from './collection-menu';
export { buatDaftarTagihan, identifikasiPinjaman, keadaanPenagihan, perbaruiRktl, tagih } from './server/collection';
export {
  menuBagikan,
  menuCabutAkses,
  menuCabutPersetujuan,
  menuCetakBerkas,
  menuKuitansi,
  menuSiapkanMitra,
  menuSusunCalon,
} from './nominees-menu';
export {
  bagikanKeMitra,
  buatSalinan,
  unduhSalinan,
  cabutAkses,
  cabutPersetujuan,
  daftarBerbagi,
  lihatSalinan,
} from './server/sharing';
export { berkasCalon, cetakKuitansi, keadaanCalon, lihatCalon, siapkanMitra, susunCalon } from './server/nominees';
export { menuSiapkanBuku } from './fresh-menu';
export { menuPeriksaBukuKsm, menuSiapkanBukuKsm } from './group-books-menu';
export { menuPerbaikiData, menuUrungkanPerbaikan } from './fixes-menu';
export { menuGrafikRingkas, menuKartuPinjaman, menuRencanaAngsuran, menuTutupBulan } from './month-menu';
export { susunRencana, tulisKartu } from './server/cards';
export { lihatBulan, lihatGrafik, tutupBulan } from './server/month';
export { daftarPerbaikan, terapkanPerbaikan, urungkanPerbaikan } from './server/fixes';
export { lihatBukuKsm, lihatSiapanKsm, periksaBukuKsm, siapkanBukuKsm } from './server/group-books';
export { lihatSiapan, siapkanBuku } from './server/fresh';
export { hapusPemetaan, lihatPemahaman, simpanPemetaan } from './server/mapping';
export { bukaLembar, hapusPenanda, hitungTunggakan, keadaanTunggakan, lihatTunggakan, tentang } from './server';

type Arguments = readonly unknown[];

/** What a cell says is kept for everyone who opens the book, and may ask nobody for their language: always Indonesian. */
const inCell = ({ run }: CustomFunction, args: Arguments): unknown => saidIn('id', () => run(args));

export const TUNGGAKAN_POKOK = (...args: Arguments): unknown => inCell(tunggakanPokok, args);
export const TUNGGAKAN_JASA = (...args: Arguments): unknown => inCell(tunggakanJasa, args);
export const UMUR_TUNGGAKAN = (...args: Arguments): unknown => inCell(umurTunggakan, args);
export const KOLEKTIBILITAS = (...args: Arguments): unknown => inCell(kolektibilitas, args);
export const CADANGAN_RISIKO = (...args: Arguments): unknown => inCell(cadanganRisiko, args);
export const JADWAL_ANGSURAN = (...args: Arguments): unknown => inCell(jadwalAngsuran, args);
export const TABEL_TUNGGAKAN = (...args: Arguments): unknown => inCell(tabelTunggakan, args);
export const INDIKATOR_UPK = (...args: Arguments): unknown => inCell(indikatorUpk, args);
export const PERIKSA_SOP = (...args: Arguments): unknown => inCell(periksaSop, args);
export const ARTI_TEMUAN = (...args: Arguments): unknown => inCell(artiTemuan, args);
export const SALDO_KAS = (...args: Arguments): unknown => inCell(saldoKas, args);
export const LABA_USAHA = (...args: Arguments): unknown => inCell(labaUsaha, args);
export const TERBILANG = (...args: Arguments): unknown => inCell(terbilang, args);
export const ANGSURAN_MITRA = (...args: Arguments): unknown => inCell(angsuranMitra, args);
export const KEMAMPUAN_BAYAR = (...args: Arguments): unknown => inCell(kemampuanBayar, args);
export const SAMARKAN_NIK = (...args: Arguments): unknown => inCell(samarkanNik, args);
