/** MTR-01 to MTR-11, each at its boundary. */
import { judge, type Judgement } from '../../src/nominees/judge';
import { NOMINEE_RULES } from '../../src/nominees/rules/all';
import { AS_OF, consentOf, day, memberOf, none, partnerOf } from './make';

/** 'MTR-02 group' of every reason. */
const reasons = ({ reasons: all }: Judgement): readonly string[] =>
  all.map(({ code, variant }) => `${code} ${variant}`);
const of = (
  member: Parameters<typeof memberOf>[0] = {},
  partner: Parameters<typeof partnerOf>[0] = {},
  wish: Parameters<typeof judge>[3] = {},
): Judgement => judge(memberOf(member), partnerOf(partner), AS_OF, wish);

test('one who lacks nothing qualifies', () => {
  expect(of()).toMatchObject({ eligible: 'yes', reasons: [], amount: 2_000_000, tenor: 12 });
});

describe('MTR-01', () => {
  test.each([
    [{ listed: false, loans: none([]) }, 'MTR-01 notListed'],
    [{ loans: none([]) }, 'MTR-01 noLoan'],
    [{ departed: true }, 'MTR-01 departed'],
  ])('%j', (member, reason) => {
    expect(reasons(of(member))).toEqual([reason]);
    expect(of(member).eligible).toBe('no');
    expect(reasons(of({ ...member, ofBkm: true }))).toEqual([]);
  });
});

describe('MTR-02', () => {
  test('one rupiah overdue of the KSM', () => {
    expect(reasons(of({ overdueGroup: none(1) }))).toEqual(['MTR-02 group']);
    expect(reasons(of({ overdueGroup: none(0) }))).toEqual([]);
  });
  test('the own part is told before the KSM', () => {
    const late = of({ overdueOwn: none(1), overdueGroup: none(5) });
    expect(reasons(late)).toEqual(['MTR-02 own']);
    expect(late.eligible).toBe('no');
  });
});

describe('MTR-03, 80% asked', () => {
  const at = (onTime: number, due: number): readonly string[] =>
    reasons(of({ onTime: none({ due, onTime, of: 'group' as const }) }, { onTimeMin: 8000 }));
  test('on it, one below, nothing due yet', () => {
    expect(at(16, 20)).toEqual([]);
    expect(at(15, 20)).toEqual(['MTR-03 below']);
    expect(at(0, 0)).toEqual(['MTR-03 unknown']);
  });
  test('two of three are two thirds, not less than 66,66%', () => {
    expect(reasons(of({ onTime: none({ due: 3, onTime: 2, of: 'group' as const }) }, { onTimeMin: 6666 }))).toEqual([]);
    expect(reasons(of({ onTime: none({ due: 3, onTime: 2, of: 'group' as const }) }, { onTimeMin: 6667 }))).toEqual([
      'MTR-03 below',
    ]);
  });
  test('where the partner asks none nobody is held to any', () => {
    expect(reasons(of({ onTime: none({ due: 20, onTime: 0, of: 'group' as const }) }))).toEqual([]);
  });
});

describe('MTR-04', () => {
  test('papers are compared by their words', () => {
    expect(reasons(of({}, { papers: ['ktp', 'K.K.'] }))).toEqual([]);
    const lacking = of({}, { papers: ['KTP', 'Buku nikah', 'BPKB'] });
    expect(lacking.reasons).toMatchObject([{ code: 'MTR-04', params: { papers: 'Buku nikah, BPKB', count: 2 } }]);
    expect(lacking.eligible).toBe('nearly');
  });
  test('a book that keeps no papers is told so', () => {
    expect(reasons(of({ papers: none(null) }, { papers: ['KTP'] }))).toEqual(['MTR-04 notKept']);
    expect(reasons(of({ papers: none(null) }, { papers: [] }))).toEqual([]);
  });
});

describe('MTR-05', () => {
  test.each([
    [[], 'none'],
    [[consentOf({ partner: 'Bank lain' })], 'none'],
    [[consentOf({ withdrawn: AS_OF })], 'withdrawn'],
    [[consentOf({ proof: '' })], 'incomplete'],
    [[consentOf({ form: null })], 'incomplete'],
    [[consentOf({ given: day('2025-07-01') })], 'incomplete'],
    [[consentOf({ purpose: 'foto untuk pameran' })], 'otherPurpose'],
    [[consentOf({ purpose: 'foto' }), consentOf({ proof: '' })], 'incomplete'],
  ])('%#', (consents, variant) => {
    expect(reasons(of({ consents }))).toEqual([`MTR-05 ${variant}`]);
    expect(of({ consents }).eligible).toBe('nearly');
  });
  test('a withdrawal of tomorrow does not count today', () => {
    expect(reasons(of({ consents: [consentOf({ withdrawn: day('2025-07-01') })] }))).toEqual([]);
  });
  test('a withdrawal takes older consents with it, not a later one', () => {
    const gone = consentOf({ withdrawn: day('2025-06-10') });
    expect(reasons(of({ consents: [consentOf({ given: day('2025-06-10') }), gone] }))).toEqual(['MTR-05 withdrawn']);
    expect(reasons(of({ consents: [gone, consentOf({ given: day('2025-06-11') })] }))).toEqual([]);
  });
  test.each(['', 'Kredit usaha', 'pengajuan KUR', 'Diusulkan ke mitra', 'modal kerja'])(
    'purpose %j is a loan, or not said',
    (purpose) => {
      expect(reasons(of({ consents: [consentOf({ purpose })] }))).toEqual([]);
    },
  );
  test('consents hold today, whatever day the figures are of', () => {
    const gone = consentOf({ withdrawn: day('2025-07-05') });
    const fresh = consentOf({ given: day('2025-07-05') });
    const today = day('2025-07-05');
    expect(reasons(of({ consents: [gone] }, {}, { today }))).toEqual(['MTR-05 withdrawn']);
    expect(of({ consents: [gone] }, {}, { today }).consent).toBe('withdrawn');
    expect(reasons(of({ consents: [fresh] }, {}, { today }))).toEqual([]);
  });
  test('a look at the list is no application', () => {
    expect(reasons(of({}, { step: 'application' }))).toEqual(['MTR-05 stepTooLow']);
    expect(reasons(of({ consents: [consentOf({ step: 'application' })] }, { step: 'application' }))).toEqual([]);
  });
});

describe('MTR-06 and MTR-07', () => {
  const asked = (amount: number, tenor: number): readonly string[] =>
    reasons(of({ capacity: none(1e9) }, {}, { amount, tenor }));
  test('the ends belong to the range', () => {
    expect(asked(1_000_000, 3)).toEqual([]);
    expect(asked(10_000_000, 12)).toEqual([]);
    expect(asked(999_999, 2)).toEqual(['MTR-06 below', 'MTR-07 below']);
    expect(asked(10_000_001, 13)).toEqual(['MTR-06 above', 'MTR-07 above']);
  });
});

describe('MTR-08, 21 or married', () => {
  const kur = { ageMin: 21, marriedCounts: true };
  const born = (iso: string, married: boolean | null): readonly string[] =>
    reasons(of({ born: day(iso), married }, kur));
  test('on the birthday and a day before', () => {
    expect(born('2004-06-30', false)).toEqual([]);
    expect(born('2004-07-01', false)).toEqual(['MTR-08 young']);
    expect(born('2004-07-01', true)).toEqual([]);
    expect(born('2004-07-01', null)).toEqual(['MTR-08 marriageUnknown']);
  });
  test('an upper age, and no day of birth', () => {
    expect(reasons(of({ born: day('1960-06-30') }, { ageMax: 65 }))).toEqual([]);
    expect(reasons(of({ born: day('1959-06-30') }, { ageMax: 65 }))).toEqual(['MTR-08 old']);
    expect(reasons(of({ born: null }, kur))).toEqual(['MTR-08 unknown']);
    expect(reasons(of({ born: null }))).toEqual([]);
  });
});

describe('MTR-09, six months', () => {
  const since = (iso: string | null): readonly string[] =>
    reasons(of({ businessSince: none(iso === null ? null : day(iso)) }, { businessMonthsMin: 6 }));
  test('on the day and a day later', () => {
    expect(since('2024-12-30')).toEqual([]);
    expect(since('2024-12-31')).toEqual([]); // 31 December + 6 months is 30 June, the month's end
    expect(since('2025-01-01')).toEqual(['MTR-09 young']);
    expect(since(null)).toEqual(['MTR-09 unknown']);
  });
});

describe('MTR-10', () => {
  // 10.000.000 over 12 months at 2,2% flat: 833.333 + 220.000 = 1.053.333
  const wish = { amount: 10_000_000, tenor: 12 };
  test('exactly as much as the capacity is enough, one rupiah less is not', () => {
    expect(reasons(of({ capacity: none(1_053_333) }, {}, wish))).toEqual([]);
    expect(reasons(of({ capacity: none(1_053_332) }, {}, wish))).toEqual(['MTR-10 above']);
    expect(reasons(of({ capacity: none(null) }, {}, wish))).toEqual(['MTR-10 unknown']);
  });
  test("the partner's share of the capacity: 60% of 1.755.556 is 1.053.333,6", () => {
    expect(reasons(of({ capacity: none(1_755_556) }, { capacityShare: 6000 }, wish))).toEqual([]);
    expect(reasons(of({ capacity: none(1_755_554) }, { capacityShare: 6000 }, wish))).toEqual(['MTR-10 above']);
  });
  test('without a rate there is no instalment to judge', () => {
    expect(reasons(of({ capacity: none(null) }, { rate: null }, wish))).toEqual([]);
  });
});

test('MTR-11 is told, and stops nobody', () => {
  const both = of({}, {}, { otherPartners: ['Bank Jabar Banten'] });
  expect(reasons(both)).toEqual(['MTR-11 otherPartner']);
  expect(both.eligible).toBe('yes');
});

test('every rule has its code once, and says where it comes from', () => {
  const codes = NOMINEE_RULES.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(NOMINEE_RULES.filter(({ source }) => source === '')).toEqual([]);
});
