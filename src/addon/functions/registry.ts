/** Every custom function, in the order in which the docs show them. */
import { cadanganRisiko } from './cadangan-risiko';
import type { CustomFunction, FunctionDeclaration } from './custom-function';
import { indikatorUpk } from './indikator-upk';
import { jadwalAngsuran } from './jadwal-angsuran';
import { kolektibilitas } from './kolektibilitas';
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
  terbilang,
];

/** Their declarations: data only. */
export const CUSTOM_FUNCTIONS: readonly FunctionDeclaration[] = ALL.map(({ declaration }) => declaration);
