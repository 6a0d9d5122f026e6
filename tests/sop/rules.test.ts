/** Every rule: listed, documented, worded in both languages, tested both ways at its boundary, and citing its source. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/book/finding';
import { describeFinding } from '../../src/messages/describe-finding';
import { needName } from '../../src/messages/needs';
import { limitsByDay } from '../../src/sop/limits/limits-on';
import type { Limits } from '../../src/sop/limits/limits-on';
import type { Verdict } from '../../src/sop/rule';
import { RULES } from '../../src/sop/rules/all';
import type { Subjects } from '../../src/sop/subjects';
import type { SopCode } from '../../src/book/finding';
import { CASES } from './cases/all';
import type { Case, Cases } from './cases/case';
import { guidesWith } from './guides';

const ROOT = join(__dirname, '../..');

/** By the limits of the day on which the subject is judged. */
function verdictOf({ rule }: Cases, { subject, own = [] }: Case<keyof Subjects>): Verdict<SopCode> {
  const day = 'day' in subject ? subject.day : subject.loan.disbursed;
  const limits = limitsByDay(guidesWith(...own))(day);
  if (limits === null) throw new Error('a day that cannot be judged');
  // A rule's cases are subjects of its own scope.
  return (rule.check as (it: unknown, by: Limits) => Verdict<SopCode>)(subject, limits);
}

const named = (of: 'accept' | 'reject' | 'unknown' | 'exempt') =>
  CASES.flatMap((one) => one[of].map((each) => [one.rule.code, one.rule.scope, each.says, one, each] as const));

test.each(named('accept'))('%s of a %s accepts: %s', (_, __, ___, one, each) => {
  expect(verdictOf(one, each)).toBeNull();
});

test.each(CASES.flatMap((one) => one.reject.map((each) => [one.rule.code, each.says, one, each] as const)))(
  '%s rejects: %s',
  (code, _, one, each) => {
    const verdict = verdictOf(one, each);
    expect(verdict).toMatchObject({ variant: each.variant, params: each.params });
    if (verdict === null || typeof verdict === 'string') throw new Error('no violation');
    expect(verdict.severity).toBe(each.severity);
    const finding: Finding = { code, severity: 'error', sheet: '', cell: '', value: '', ...verdict };
    const [id, en] = [describeFinding(finding), describeFinding(finding, 'en')];
    for (const text of [...Object.values(id), ...Object.values(en)]) {
      expect(text).toMatch(/^.{10,}\.$/s);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|Sel ini perlu diperiksa|needs a look/);
    }
    expect(id.what).not.toBe(en.what);
  },
);

test.each(named('unknown'))('%s of a %s cannot tell: %s', (_, __, ___, one, each) => {
  expect(verdictOf(one, each)).toBe('unknown');
});

test.each(named('exempt'))('%s of a %s does not ask: %s', (_, __, ___, one, each) => {
  expect(verdictOf(one, each)).toBe('exempt');
});

describe.each(RULES.map((rule) => [`${rule.code} (${rule.scope})`, rule] as const))('%s', (_, rule) => {
  test('is tested both ways', () => {
    const own = CASES.filter((one) => (one.rule as unknown) === rule);
    expect(own).toHaveLength(1);
    expect(own[0]?.accept.length).toBeGreaterThan(0);
    expect(own[0]?.reject.length).toBeGreaterThan(0);
  });

  test('cites its source and names the columns it needs', () => {
    expect(rule.clause).toMatch(/Pedoman 2008|Juknis 2012|Keputusan BKM|PB\.03|Bekasi 2009|Kelaziman pembukuan UPK/);
    expect(rule.needs.length).toBeGreaterThan(0);
    // A key that no declaration has would be shown as it is.
    for (const need of rule.needs.flat()) expect(needName(need)).toMatch(/^[A-Z%].* \(.*\)$|^[a-z ]+$/);
  });

  test('is documented', () => {
    const page = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8');
    expect(page).toContain(`## ${rule.code} · `);
    expect(page).toContain(rule.clause);
  });
});

test('the list has every rule file, and every code of the SOP in order', () => {
  const files = readdirSync(join(ROOT, 'src/sop/rules')).filter((name) => name !== 'all.ts');
  expect(RULES).toHaveLength(files.length);
  const codes = [...new Set(RULES.map(({ code }) => code))];
  expect(codes).toEqual(Array.from({ length: 21 }, (_, index) => `SOP-${String(index + 1).padStart(2, '0')}`));
});
