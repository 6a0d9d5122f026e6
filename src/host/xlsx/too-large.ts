/** Books that are too large are refused before they are read: a program that runs out of memory cannot say so any more. */
import { getHeapStatistics } from 'node:v8';
import { megabytes, MOST_BOOK_BYTES } from '../book-limit';
import { BookUnreadable } from './book-unreadable';

/** @throws BookUnreadable for a file of too many bytes */
export function refuseLargeFile(bytes: number): void {
  if (bytes > MOST_BOOK_BYTES)
    throw new BookUnreadable((say) => say.fileTooLarge(megabytes(bytes), megabytes(MOST_BOOK_BYTES)));
}

/**
 * Memory for every byte of the sheets' XML: measured with 3 million cells of nothing but numbers, which need 6.5; opening
 * another book while one is open, undo and saving want more.
 */
const MEMORY_A_BYTE = 9;

/**
 * @param bytes of the sheets and texts, unpacked
 * @param memory that the program may use
 * @throws BookUnreadable where the one does not fit the other
 */
export function refuseBeyondMemory(bytes: number, memory = getHeapStatistics().heap_size_limit): void {
  const most = memory / MEMORY_A_BYTE;
  if (bytes > most) throw new BookUnreadable((say) => say.beyondMemory(megabytes(bytes), megabytes(most)));
}
