/** The CSV files that both load: written once, read by ours with a scanner of whole numbers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoanBook, Repayment } from '../src/book/records';
import type { Generated } from './generate';
import { loanOf, repaymentOf } from './ours';

export function writeCsv(folder: string, { loans, sched, pays }: Generated): void {
  const write = (name: string, head: string, rows: readonly (readonly number[])[]): void =>
    writeFileSync(join(folder, `${name}.csv`), `${head}\n${rows.map((row) => row.join(',')).join('\n')}\n`);
  write(
    'loans',
    'id,principal,disb',
    loans.map(({ id, principal, disb }) => [id, principal, disb]),
  );
  write('sched', 'id,due,p,j', sched);
  write('pays', 'id,d,p,j', pays);
}

/** Loans and repayments from their files; the schedule is worked out from the loans' terms. */
export function readCsv(folder: string): LoanBook {
  const keys: string[] = [];
  const loans = rowsOf(join(folder, 'loans.csv'), 3, ([id = 0, principal = 0, disb = 0]) => {
    keys[id] = `P-${id}`;
    return loanOf(id, principal, disb, keys[id]);
  });
  const repayments = rowsOf(join(folder, 'pays.csv'), 4, ([id = 0, paid = 0, principal = 0, interest = 0]): Repayment =>
    repaymentOf(keys[id] ?? '', paid, principal, interest),
  );
  return { loans, repayments, interestRecorded: true };
}

const [COMMA, NEWLINE, ZERO, MINUS] = [44, 10, 48, 45];

function rowsOf<T>(file: string, columns: number, make: (row: readonly number[]) => T): readonly T[] {
  const bytes = readFileSync(file);
  const rows: T[] = [];
  const row = new Array<number>(columns).fill(0);
  let [column, value, sign] = [0, 0, 1];
  for (let i = bytes.indexOf(NEWLINE) + 1; i < bytes.length; i++) {
    const byte = bytes[i] ?? NEWLINE;
    if (byte === MINUS) sign = -1;
    else if (byte !== COMMA && byte !== NEWLINE) value = value * 10 + byte - ZERO;
    else {
      row[column++] = sign * value;
      [value, sign] = [0, 1];
      if (byte === NEWLINE) {
        rows.push(make(row));
        column = 0;
      }
    }
  }
  return rows;
}
