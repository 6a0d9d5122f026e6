/** The clause of every rule of the SOP is cited in English too; what a BKM decided stays as it wrote it. */
import { clauseText } from '../../src/messages/clause-text';
import { RULES } from '../../src/sop/rules/all';

test.each([...new Set(RULES.map(({ clause }) => clause))])('%s', (clause) => {
  expect(clauseText(clause)).toBe(clause);
  expect(clauseText(clause, 'en')).not.toBe(clause);
  expect(clauseText(clause, 'en')).not.toMatch(/\b(dan|yang|tanpa|tentang|sesudah|setelah|bukan|dalam|adalah)\b/);
});

test('a decision of the BKM is nobody else’s words', () => {
  expect(clauseText('Keputusan BKM 01/2024', 'en')).toBe('Keputusan BKM 01/2024');
});
