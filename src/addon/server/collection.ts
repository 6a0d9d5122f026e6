/** What the commands of the collection round call. */
import { collect } from '../../commands/collect';
import type { CollectionRequest } from '../../commands/collection-book';
import { writeCollectionList } from '../../commands/collection-list';
import { collectionState } from '../../commands/collection-state';
import { writeProblemLoans } from '../../commands/problem-loans';
import { updateFollowUps } from '../../commands/update-follow-ups';
import { alone, answer, port, text, todayOf, withFields, type Fields } from './answer';
import { readChoiceOf } from './mapping';

function requestOf(fields: Fields): CollectionRequest {
  const given = ['from', 'to', 'asOf', 'convention'].flatMap((key) => {
    const value = text(fields, key);
    return value === undefined || value === '' ? [] : [[key, value] as const];
  });
  return { ...Object.fromEntries(given), ...readChoiceOf(fields) };
}

/** What the sidebars show first. */
export const keadaanPenagihan = (): string => answer(() => collectionState(todayOf({})));

/** Writes Daftar tagihan for some days. */
export const buatDaftarTagihan = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => writeCollectionList(port(), requestOf(fields), todayOf(fields))));

/** Writes Pinjaman bermasalah and RKTL as of a day. */
export const identifikasiPinjaman = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => writeProblemLoans(port(), requestOf(fields), todayOf(fields))));

/** Writes RKTL. */
export const perbaruiRktl = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => updateFollowUps(port(), requestOf(fields), todayOf(fields))));

/** Writes all three. */
export const tagih = (argsJson?: string): string =>
  withFields(argsJson, (fields) => alone(() => collect(port(), requestOf(fields), todayOf(fields))));
