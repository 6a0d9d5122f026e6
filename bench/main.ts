/** `npm run bench`: ratios within one run; where outputs differ the run is void and exits 1. No test depends on these times. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleCost } from './bundle';
import { callsFor } from './calls';
import { readCsv, writeCsv } from './csv';
import { openDuck } from './duck';
import { generate } from './generate';
import { groupBooksCost } from './group-books';
import { historyCost } from './history';
import { bookOf, compute, mustEqual } from './ours';
import { peakHere, peaks, type Engine } from './peak';
import { plainPass } from './plain-pass';
import { sopCost } from './sop';
import { median, ms, race, timed, times } from './timing';

const SIZES = [1000, 11000, 110000];
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

export async function main({ root, args }: { root: string; args: readonly string[] }): Promise<number> {
  const [flag, engine, folder = '', asOf = ''] = args;
  if (flag === '--peak') {
    await peakHere(engine as Engine, folder, Number(asOf)); // our own call, in peak.ts
    return 0;
  }
  const speeds = SIZES.map(againstPlainPass);
  say(`growth 11.000 → 110.000: ${times((speeds[2] ?? 0) / (speeds[1] ?? 1))} (goal ≤ 20×, median of 9)`);
  monthEnds();
  rulesOfTheSop();
  booksOfGroups();
  for (const size of SIZES) await againstDuck(size);
  const peak = peaks(root, 110000);
  say(
    `peak memory at 110.000 loans: ours ${peak.ours} MB, DuckDB ${peak.duckdb} MB (an idle process ${peak.nothing} MB)`,
  );
  if (existsSync(join(root, 'dist', 'addon', 'Code.js'))) ofTheBundle(root);
  else say('bundle: not built');
  return 0;
}

/** Ours from the same pre-parsed records: the whole portfolio, with its schedule, classes and indicators. */
function againstPlainPass(size: number): number {
  const data = generate(size);
  const book = bookOf(data);
  mustEqual(compute(book, data.asOf), plainPass(data));
  const [plain = 0, ours = 0] = race([() => plainPass(data), () => compute(book, data.asOf)]);
  say(`${size} loans: plain pass ${ms(plain)}, ours ${ms(ours)}: ${times(ours / plain)} (goal ≤ 3×), outputs equal`);
  return ours;
}

/** Riwayat bulanan: twelve month ends from one pass, against one month end. */
function monthEnds(): void {
  const { repayments, day, one, twelve } = historyCost(24000);
  say(
    `24000 loans over 36 months, ${repayments} repayments: one month end ${ms(one)} (its day alone ${ms(day)}), ` +
      `twelve ${ms(twelve)}: ${times(twelve / one)} (goal ≤ 3×; ${times(twelve / day)} of its day alone), outputs equal`,
  );
}

/** Periksa buku KSM without the spreadsheet's own calls. */
function booksOfGroups(): void {
  const { few, many, entries } = groupBooksCost();
  say(
    `60 KSM over three years: ${entries / 10} entries ${ms(few)}, ${entries} entries ${ms(many)}: ${times(many / few)} (goal ≤ 20×, median of 9)`,
  );
}

/** Periksa SOP without reading and writing: every rule in one pass. */
function rulesOfTheSop(): void {
  const { members, findings, small, large } = sopCost(2000);
  say(
    `all rules of the SOP: 2000 loans ${ms(small)}, 20000 loans with ${members} members ${ms(large)}, ${findings} findings: ` +
      `growth ${times(large / small)} (goal ≤ 20×, median of 9)`,
  );
}

/** Both from the same CSV files; ours leaves the schedule's file alone, so DuckDB's time without it is said too. */
async function againstDuck(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bergulir-bench-'));
  const data = generate(size);
  writeCsv(folder, data);
  const duck = await openDuck(folder);
  const [theirs, lean, ours]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < 5; round++) {
    const took = await duck.run(data.asOf);
    theirs.push(took.load + took.query);
    lean.push(took.load + took.query - took.loadSchedule);
    const { ms: mine, result } = timed(() => compute(readCsv(folder), data.asOf));
    ours.push(mine);
    mustEqual(result, plainPass(data));
  }
  duck.mustEqual(plainPass(data));
  duck.close();
  rmSync(folder, { recursive: true, force: true });
  const [a, b, c] = [median(ours), median(theirs), median(lean)];
  say(
    `${size} loans from CSV: ours ${ms(a)}, DuckDB load + query ${ms(b)}: ${times(a / b)}; without its schedule file ${ms(c)}: ` +
      `${times(a / c)} (goal < 1×), outputs equal`,
  );
}

function ofTheBundle(root: string): void {
  const { bytes, parse, evaluate, call } = bundleCost(root);
  say(
    `Code.js: ${Math.round(bytes / 1024)} kB, parse ${ms(parse)}, evaluate ${ms(evaluate)}, ` +
      `first call of a cell function ${ms(call)}`,
  );
  const counts = [24, 2400, 24000].map((size) => callsFor(root, size));
  for (const { loans, calls, ms: took } of counts)
    say(`Hitung tunggakan on ${loans} loans: ${calls} calls, ${ms(took)}`);
  if (new Set(counts.map(({ calls }) => calls)).size > 1)
    throw new Error('the number of calls depends on the number of loans');
}
