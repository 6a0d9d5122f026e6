/** The sample's members are counted once, though three groups' members stand in its sheet of consents too. */
import { openDesk } from './desk';

test('a consent is no second member: no stated count of the sample differs from its list', () => {
  const desk = openDesk();
  const { findings } = desk.json('arrears', 'buku.xlsx', '--as-of', '2024-12-31') as { findings: { code: string }[] };
  desk.remove();
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.filter(({ code }) => code === 'DAT-10')).toEqual([]);
});
