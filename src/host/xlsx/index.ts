/** The .xlsx side of the host. */
export { BookUnreadable } from './book-unreadable';
export { openWorkbook } from './open-workbook';
export { newWorkbook } from './new-workbook';
export { saveWorkbook } from './save-workbook';
export { bookBytes, buildBook, type BookCell, type BookSheet } from './build-book';
