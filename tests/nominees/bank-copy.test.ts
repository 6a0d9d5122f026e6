/** The bank's copy as values: the MoU's columns, consented persons, NIK masked unless the step allows. */
import { judge } from '../../src/nominees/judge';
import { BANK_COLUMNS } from '../../src/nominees/partners/partner';
import { bankCopy } from '../../src/nominees/sharing/bank-copy';
import { consentedOnly } from '../../src/nominees/sharing/consented';
import { AS_OF, consentOf, memberOf, partnerOf } from './make';

const copyOf = (members: readonly ReturnType<typeof memberOf>[], partner = partnerOf()) =>
  bankCopy(
    consentedOnly(
      members.map((member) => judge(member, partner, AS_OF)),
      partner,
      AS_OF,
    ),
    partner,
    AS_OF,
  );

test('nobody without a valid consent is in it', () => {
  const copy = copyOf([memberOf(), memberOf({ key: 'budi', name: 'Budi', consents: [] })]);
  expect(copy.rows.map(({ person }) => person)).toEqual(['ani']);
  expect(copy).toMatchObject({ count: 1, total: 2_000_000 });
});

test('the columns are those of the MoU, in one order, and the total only where amounts may be seen', () => {
  const copy = copyOf([memberOf()], partnerOf({ columns: ['tenor', 'name'] }));
  expect(copy.columns).toEqual(['name', 'tenor']);
  expect(copy.rows[0]?.values).toEqual([
    { kind: 'text', value: 'Ani' },
    { kind: 'months', value: 12 },
  ]);
  expect(copy.total).toBeNull();
});

test('a NIK is masked for a look and whole for an application whose consent says so', () => {
  const nik = { columns: ['nik'] } as const;
  expect(copyOf([memberOf()], partnerOf(nik)).rows[0]?.values).toEqual([{ kind: 'text', value: '3374********0001' }]);
  const application = partnerOf({ ...nik, step: 'application' });
  expect(copyOf([memberOf()], application).rows).toEqual([]);
  const agreed = memberOf({ consents: [consentOf({ step: 'application' })] });
  expect(copyOf([agreed], application).rows[0]?.values).toEqual([{ kind: 'text', value: '3374996010820001' }]);
});

test('papers that the partner did not ask are none of its business', () => {
  const partner = partnerOf({ columns: ['papers'], papers: ['KTP', 'BPKB'] });
  expect(copyOf([memberOf()], partner).rows[0]?.values).toEqual([{ kind: 'text', value: 'KTP' }]);
});

test('every column has a value for one of whom all is known', () => {
  const copy = copyOf([memberOf()], partnerOf({ columns: [...BANK_COLUMNS], papers: ['KTP'] }));
  expect(copy.rows[0]?.values.filter((value) => value === null)).toEqual([]);
});
