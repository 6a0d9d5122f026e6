/** A Workbook port over memory: what was asked of it, in order, can be looked at. */
import type { WorkbookPort } from '../../src/commands/workbook-port';
import type { MarkPlan, SheetPlan } from '../../src/report/sheet-plan';
import { isSettingsSheet } from '../../src/sheets/settings/settings';
import type { Cell, SheetData } from '../../src/sheets/sheet-data';

export interface MemoryWorkbook extends WorkbookPort {
  readonly log: string[];
  readonly plans: SheetPlan[];
  readonly marks: MarkPlan[];
  readonly memory: Record<string, unknown>;
}

export function memoryWorkbook(sheets: readonly SheetData[], memory: Record<string, unknown> = {}): MemoryWorkbook {
  const log: string[] = [];
  const plans: SheetPlan[] = [];
  const marks: MarkPlan[] = [];
  const said = (name: string): void => {
    log.push(name);
  };
  return {
    log,
    plans,
    marks,
    memory,
    bookName: () => 'Buku uji',
    readBook: () => {
      said('readBook');
      return sheets;
    },
    readDecisions: () => sheets.filter(isSettingsSheet),
    formulasOf: () => [],
    ownCells: (key) => {
      const [plan] = plans.filter((each) => each.key === key).slice(-1);
      return plan?.rows.map(({ cells }) => plan.columns.map((_, column): Cell => cells[column] ?? '')) ?? [];
    },
    writeSheets: (given) => {
      said('writeSheets');
      plans.push(...given);
      return given.map(({ name }) => name);
    },
    mark: (plan) => {
      said('mark');
      marks.push(plan);
    },
    clearMarks: () => {
      said('clearMarks');
      return 2;
    },
    ownSheets: () => ({}),
    recall: (key) => {
      said('recall');
      return memory[key] ?? null;
    },
    remember: (key, value) => {
      said('remember');
      memory[key] = value;
    },
    toast: () => {
      said('toast');
    },
  };
}
