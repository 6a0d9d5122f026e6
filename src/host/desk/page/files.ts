/** Opening another book: by the picker, or dropped on the page. */
import type { Answer } from '../protocol';
import { byId, make } from './dom';
import { askPerson, toast } from './notices';
import { openFile } from './server';
import type { PageWords } from './words';

export interface FileEvents {
  words(): PageWords;
  unsaved(): boolean;
  opened(answer: Answer): Promise<void>;
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
    const choices = [
      { key: 'yes', label: w.yes },
      { key: 'no', label: w.no },
    ];
    if (unsaved() && (await askPerson({ title: file.name, message: w.leave, choices })) !== 'yes') return;
    await opened(await openFile(file));
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
