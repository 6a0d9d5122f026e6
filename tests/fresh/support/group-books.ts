/** Books of a group and a business as the add-on makes them, filled in as a person would. Paper figures: see the tests. */
import type { Host } from '../../../src/host/host';
import { workOutSums } from '../../../src/host/model/sums';
import { EMPTY, type, typeRow, typing } from './typing';

export const NOW = Date.UTC(2024, 6, 15, 5);

let made: Uint8Array | null = null;

/** The books as they were just made; made once, opened anew each time. */
export const prepared = (): Host => typing((made ??= makeBooks().save()), { now: NOW });

function makeBooks(): Host {
  const host = typing(EMPTY, { now: NOW });
  const make = (args: object): void => {
    host.call('siapkanBukuKsm', JSON.stringify(args));
    workOutSums(host.model); // as Google does at once
  };
  make({ kind: 'group', group: 'KSM Melati' });
  make({ kind: 'business', group: 'KSM Melati', owner: 'Ibu Sari' });
  make({ kind: 'training' });
  return host;
}

const fill = (host: Host, sheet: string, first: number, rows: readonly (readonly string[])[]): void => {
  rows.forEach((row, index) => typeRow(host, sheet, first + index, row));
};

/** The first row that people fill: below the title, the lines, the headings and the example. */
export const FIRST = { cash: 7, savings: 7, shares: 6, meetings: 5, business: 10, training: 4 } as const;

export function filled(): Host {
  const host = prepared();
  fill(host, 'Kas Melati', FIRST.cash, [
    ['02/01/2024', 'Saldo awal', '50000'],
    ['05/01/2024', 'Tabungan anggota', '70000'],
    ['11/01/2024', 'Angsuran ke UPK', '', '30000'],
    ['12/01/2024', 'Beli buku tulis', '', '5000'],
  ]);
  fill(host, 'Tabungan Melati', FIRST.savings, [
    ['05/01/2024', 'Ibu Sari', '50000'],
    ['05/01/2024', 'Ibu Wati', '30000'],
    ['05/01/2024', 'Ibu Sari', '', '10000'],
  ]);
  fill(host, 'Pinjaman anggota Melati', FIRST.shares, [
    ['02/01/2024', 'Ibu Sari', '600000'],
    ['11/01/2024', 'Ibu Sari', '', '25000', '5000'],
  ]);
  fill(host, 'Hadir Melati', FIRST.meetings, [['05/01/2024', '8', '', 'Menabung tiap bulan']]);
  fill(host, 'Kas Usaha Ibu Sari', FIRST.business, [
    ['02/01/2024', 'Uang sendiri', 'modal', '500000'],
    ['03/01/2024', 'Tepung', 'pembelian barang', '', '200000'],
    ['09/01/2024', 'Jual kue', 'penjualan', '450000'],
    ['10/01/2024', 'Gas', 'biaya', '', '50000'],
    ['09/02/2024', 'Jual kue', 'penjualan', '300000'],
    ['11/02/2024', 'Beras', 'diambil untuk keluarga (prive)', '', '60000'],
    ['12/02/2024', 'Angsuran KSM', 'angsuran', '', '30000'],
  ]);
  fill(host, 'PWK', FIRST.training, [['04/01/2024', 'Ibu Sari', 'KSM Melati', 'Ya', 'Ya']]);
  type(host, 'Laporan Usaha Ibu Sari', 'F24', '50000');
  type(host, 'Laporan Usaha Ibu Sari', 'F25', '60');
  type(host, 'Laporan Usaha Ibu Sari', 'F30', '120000');
  type(host, 'Laporan Usaha Ibu Sari', 'F34', '400000');
  return host;
}
