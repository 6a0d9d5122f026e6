/** Every custom function, in the order in which the docs show them. */
import { angsuranMitra } from './angsuran-mitra';
import { artiTemuan } from './arti-temuan';
import { cadanganRisiko } from './cadangan-risiko';
import type { CustomFunction, FunctionDeclaration } from './custom-function';
import { indikatorUpk } from './indikator-upk';
import { jadwalAngsuran } from './jadwal-angsuran';
import { kemampuanBayar } from './kemampuan-bayar';
import { kolektibilitas } from './kolektibilitas';
import { labaUsaha } from './laba-usaha';
import { saldoKas } from './saldo-kas';
import { samarkanNik } from './samarkan-nik';
import { periksaSop } from './periksa-sop';
import { tabelTunggakan } from './tabel-tunggakan';
import { terbilang } from './terbilang';
import { tunggakanJasa } from './tunggakan-jasa';
import { tunggakanPokok } from './tunggakan-pokok';
import { umurTunggakan } from './umur-tunggakan';

const ALL: readonly CustomFunction[] = [
  tunggakanPokok,
  tunggakanJasa,
  umurTunggakan,
  kolektibilitas,
  cadanganRisiko,
  jadwalAngsuran,
  tabelTunggakan,
  indikatorUpk,
  periksaSop,
  artiTemuan,
  terbilang,
  angsuranMitra,
  kemampuanBayar,
  samarkanNik,
  saldoKas,
  labaUsaha,
];

/** Their declarations: data only. */
export const CUSTOM_FUNCTIONS: readonly FunctionDeclaration[] = ALL.map(({ declaration }) => declaration);
