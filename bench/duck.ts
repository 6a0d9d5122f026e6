/** DuckDB on the same work: three CSV files in, one CSV file out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Row } from './plain-pass';
import { timedAsync } from './timing';

const query = (
  folder: string,
  asOf: number,
): string => `COPY (WITH paid AS (SELECT id,sum(p) pp,sum(j) pj FROM pays WHERE d<=${asOf} GROUP BY id),
s AS (SELECT id,due,p,j,sum(p) OVER w cp,sum(j) OVER w cj FROM sched WHERE due<${asOf} WINDOW w AS (PARTITION BY id ORDER BY due ROWS UNBOUNDED PRECEDING)),
a AS (SELECT s.id,max(cp) dp,max(cj) dj,min(due) FILTER (WHERE cp>coalesce(pp,0) OR cj>coalesce(pj,0)) oldest FROM s LEFT JOIN paid USING(id) GROUP BY s.id)
SELECT l.id,greatest(0,coalesce(dp,0)-coalesce(pp,0)) op,greatest(0,coalesce(dj,0)-coalesce(pj,0)) oj,CASE WHEN oldest IS NULL THEN 0 ELSE ${asOf}-oldest END dpd,principal-coalesce(pp,0) os,
CASE WHEN oldest IS NULL THEN 1 WHEN ${asOf}-oldest<=90 THEN 2 WHEN ${asOf}-oldest<=120 THEN 3 WHEN ${asOf}-oldest<=180 THEN 4 ELSE 5 END k
FROM loans l LEFT JOIN paid USING(id) LEFT JOIN a USING(id) ORDER BY l.id) TO '${folder}/out.csv' (HEADER false)`;

export interface DuckTimes {
  readonly load: number;
  /** The part of the load that ours does not need: it works the schedule out from the terms. */
  readonly loadSchedule: number;
  readonly query: number;
}

/** A connection that is open before the clock runs. */
export interface Duck {
  run(asOf: number): Promise<DuckTimes>;
  /** @throws Error when a row differs from the plain pass: then the run is void */
  mustEqual(rows: readonly Row[]): void;
  close(): void;
}

export async function openDuck(folder: string): Promise<Duck> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const load = (table: string) =>
    timedAsync(() =>
      connection.run(
        `CREATE OR REPLACE TABLE ${table} AS SELECT * FROM read_csv('${folder}/${table}.csv',header=true)`,
      ),
    );
  return {
    run: async (asOf) => {
      const loans = await load('loans');
      const sched = await load('sched');
      const pays = await load('pays');
      const { ms } = await timedAsync(() => connection.run(query(folder, asOf)));
      return { load: loans.ms + sched.ms + pays.ms, loadSchedule: sched.ms, query: ms };
    },
    mustEqual: (rows) => {
      const out = readFileSync(join(folder, 'out.csv'), 'utf8').trim().split('\n');
      const bad = rows.findIndex((row, i) => out[i] !== row.join(','));
      if (bad >= 0 || out.length !== rows.length)
        throw new Error(`void: DuckDB ${out[bad]} instead of ${String(rows[bad])}`);
    },
    close: () => connection.closeSync(),
  };
}
