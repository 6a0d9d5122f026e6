/** Mapped books under the fuzzer's changes: read by the mapping they give what they give without it, or one sentence. */
import { join } from 'node:path';
import { subjectsIn } from '../../../scripts/fuzz/main';
import { sheetsOfBook } from '../../../scripts/fuzz/load-book';
import { mixed } from '../../../scripts/fuzz/random';
import { changedBook, stepsOf } from '../../../scripts/fuzz/run';
import { figures, saved, shown } from './mapped';

const RUNS = 40;
const subjects = subjectsIn(join(__dirname, '../../books')).map(({ book }) => {
  const sheets = sheetsOfBook(book);
  return { book, figures: figures(sheets), memory: saved(sheets, { ...shown(sheets) }) };
});

test.each(Array.from({ length: RUNS }, (_, run) => 9000 + run))('changes of seed %i', (seed) => {
  const subject = subjects[mixed(seed, 77) % subjects.length]!;
  const { book, done } = changedBook(subject.book, stepsOf(seed, subject.book.pages.length));
  const sheets = sheetsOfBook(book);
  const [mapped, plain] = [figures(sheets, subject.memory), figures(sheets)];
  const story = done.map(({ change }) => change).join(', ');
  if (typeof mapped !== 'string')
    expect([story, [plain, subject.figures]]).toEqual([story, expect.arrayContaining([mapped])]);
  if (typeof plain === 'string') return;
  expect([story, figures(sheets, saved(sheets, { ...shown(sheets) }))]).toEqual([story, plain]);
});
