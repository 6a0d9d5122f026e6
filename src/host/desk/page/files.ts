/** Opening another book: by the picker, or dropped on the page. */
import { megabytes, MOST_BOOK_BYTES } from '../../book-limit';
import type { Answer } from '../protocol';
import { byId, make } from './dom';
import { askPerson, banner, toast } from './notices';
import { LostError, openFile } from './server';
import type { PageWords } from './words';

export interface FileEvents {
  words(): PageWords;
  unsaved(): boolean;
  opened(answer: Answer): Promise<void>;
}

/** A small book is there before this would have been read. */
const SOON = 250;

/** Hands the file over, saying so while that lasts; null where the program is gone. */
async function sent(file: File, words: PageWords): Promise<Answer | null> {
  let told = false;
  const slow = setTimeout(() => {
    told = true;
    banner(words.opening(file.name, String(Math.max(1, megabytes(file.size)))), words);
  }, SOON);
  try {
    const answer = await openFile(file);
    if (told) banner(null, words);
    return answer;
  } catch (error) {
    if (!(error instanceof LostError)) throw error;
    banner(words.lost, words);
    return null;
  } finally {
    clearTimeout(slow);
  }
}

/** Sets both ways up. */
export function takeFiles({ words, unsaved, opened }: FileEvents): { pick(): void } {
  const input = make('input', { type: 'file', accept: '.xlsx', hidden: true, id: 'file' });
  document.body.append(input);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const w = words();
    if (!/\.xls[xm]$/i.test(file.name)) {
      toast(w.notXlsx);
      return;
    }
    if (file.size > MOST_BOOK_BYTES) {
      toast(w.tooLarge(file.name, String(megabytes(file.size)), String(megabytes(MOST_BOOK_BYTES))));
      return;
    }
    const choices = [
      { key: 'yes', label: w.yes },
      { key: 'no', label: w.no },
    ];
    if (unsaved() && (await askPerson({ title: file.name, message: w.leave, choices })) !== 'yes') return;
    const answer = await sent(file, w);
    if (answer !== null) await opened(answer);
  };
  input.addEventListener('change', () => {
    void open(input.files?.[0]).finally(() => {
      input.value = '';
    });
  });
  const place = byId('drop');
  const showing = (yes: boolean): void => {
    place.hidden = !yes;
    place.textContent = words().drop;
  };
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    showing(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) showing(false);
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    showing(false);
    void open(event.dataTransfer?.files[0]);
  });
  return {
    pick: () => {
      input.click();
    },
  };
}
