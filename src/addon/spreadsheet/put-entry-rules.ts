/** What may be typed into the columns of a plan that people fill: choices and help; nothing is refused. */
import type { PlanRule, SheetPlan } from '../../report/sheet-plan';
import { bodyAreas } from './plan-areas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

function required(rule: PlanRule): Builder {
  const builder = SpreadsheetApp.newDataValidation();
  switch (rule.kind) {
    case 'date':
      return builder.requireDate();
    case 'amount':
      return builder.requireNumberGreaterThanOrEqualTo(0);
    case 'list':
      return builder.requireValueInList([...rule.values], true);
  }
}

/** Puts the rules on the rows of figures: a call a column and a part of the sheet. */
export function putEntryRules(sheet: Sheet, plan: SheetPlan): void {
  plan.columns.forEach(({ entry }, column) => {
    if (entry === undefined || entry.rule === null) return;
    const rule = required(entry.rule).setAllowInvalid(true).setHelpText(entry.help).build();
    for (const area of bodyAreas(plan, column)) sheet.getRange(area).setDataValidation(rule);
  });
}
