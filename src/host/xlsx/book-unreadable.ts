/** A file that cannot be read as a workbook. Its message is one clear Indonesian sentence for the person who gave the file. */
export class BookUnreadable extends Error {
  override readonly name = 'BookUnreadable';
}
