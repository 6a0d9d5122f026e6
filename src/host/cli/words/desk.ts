/** What the terminal says about the desk, in both languages. */
import type { Language } from '../../language';

const id = {
  opening: (file: string): string => `Membuka ${file}…`,
  open: (url: string, seconds: string): string =>
    `Meja Bergulir siap dalam ${seconds} detik. Alamatnya, hanya untuk komputer ini:\n\n  ${url}\n\nBerhenti: Ctrl+C. Perubahan yang belum disimpan tetap ada di salinan otomatis.`,
  usable: (seconds: string): string => `Lembarnya dapat dipakai ${seconds} detik setelah halamannya dibuka.`,
  seconds: (value: number): string => value.toFixed(1).replace('.', ','),
  port: (port: number, why: string): string =>
    port === 0 ? `Meja tidak dapat dibuka (${why}).` : `Port ${port} tidak dapat dipakai (${why}); pilih --port lain.`,
};

export type DeskCommandWords = typeof id;

const en: DeskCommandWords = {
  opening: (file) => `Opening ${file}…`,
  open: (url, seconds) =>
    `Bergulir’s desk was ready in ${seconds} seconds. Its address, for this computer only:\n\n  ${url}\n\nStop it with Ctrl+C. Changes that are not saved stay in the copy that is kept.`,
  usable: (seconds) => `The grid could be used ${seconds} seconds after its page was opened.`,
  seconds: (value) => value.toFixed(1),
  port: (port, why) =>
    port === 0 ? `The desk cannot be opened (${why}).` : `Port ${port} cannot be used (${why}); choose another --port.`,
};

export const DESK_COMMAND_WORDS: Readonly<Record<Language, DeskCommandWords>> = { id, en };
