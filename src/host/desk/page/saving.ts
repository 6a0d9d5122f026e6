/** Saving under a name that the person gives; a file that stands there already is asked about. */
import type { Answer, Asked, BookView } from '../protocol';
import { make } from './dom';
import { askPerson } from './notices';
import type { PageWords } from './words';

/** A name beside the original's, so that nothing is replaced by chance. */
const proposal = ({ name, path }: BookView): string =>
  path === null ? name : name.replace(/( \(Bergulir\))?\.xlsx$/i, ' (Bergulir).xlsx');

/** Asks for a name and saves. */
export async function saveBook(
  book: BookView,
  words: PageWords,
  act: (asked: Asked) => Promise<Answer | null>,
): Promise<void> {
  const field = make('input', { id: 'save-name', type: 'text', value: proposal(book), spellcheck: 'false' });
  const label = make('label', { for: 'save-name' }, words.fileName);
  const key = await askPerson(
    {
      title: words.saveTitle,
      message: words.saveHint(book.path?.replace(/[/\\][^/\\]*$/, '') ?? words.folderHere),
      choices: [
        { key: 'yes', label: words.save.replace(/ .*/, '') },
        { key: 'no', label: words.cancel },
      ],
    },
    [label, field],
  );
  if (key !== 'yes') return;
  const name = field.value;
  const answer = await act({ act: 'save', name, over: false });
  if (answer?.question == null) return;
  const over = await askPerson({
    title: name,
    message: answer.question.message,
    choices: [
      { key: 'no', label: words.no },
      { key: 'yes', label: words.yes },
    ],
  });
  if (over === 'yes') await act({ act: 'save', name, over: true });
}
