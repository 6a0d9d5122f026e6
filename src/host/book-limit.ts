/** A book's file of more bytes takes minutes to read anywhere, and is no UPK's. */
export const MOST_BOOK_BYTES = 200 * 1024 * 1024;

/** Bytes as megabytes, in round figures for people. */
export const megabytes = (bytes: number): number => Math.round(bytes / (1024 * 1024));
