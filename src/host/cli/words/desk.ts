/** What the terminal says about the desk, in both languages. */
import type { Language } from '../../language';

const id = {
  open: (file: string, url: string): string =>
    `Meja Bergulir membuka ${file}. Alamatnya, hanya untuk komputer ini:\n\n  ${url}\n\nBerhenti: Ctrl+C. Perubahan yang belum disimpan tetap ada di salinan otomatis.`,
  opening: (file: string): string => `Membuka ${file}…`,
  up: (seconds: string): string => `Meja siap dalam ${seconds} detik.`,
  usable: (seconds: string): string => `Lembar dapat dipakai ${seconds} detik setelah halamannya dibuka.`,
  port: (port: number, why: string): string =>
    port === 0 ? `Meja tidak dapat dibuka (${why}).` : `Port ${port} tidak dapat dipakai (${why}); pilih --port lain.`,
};

export type DeskCommandWords = typeof id;

const en: DeskCommandWords = {
  open: (file, url) =>
    `Bergulir’s desk has opened ${file}. Its address, for this computer only:\n\n  ${url}\n\nStop it with Ctrl+C. Changes that are not saved stay in the copy that is kept.`,
  opening: (file) => `Opening ${file}…`,
  up: (seconds) => `The desk was ready in ${seconds} seconds.`,
  usable: (seconds) => `The grid was ready ${seconds} seconds after its page was opened.`,
  port: (port, why) =>
    port === 0 ? `The desk cannot be opened (${why}).` : `Port ${port} cannot be used (${why}); choose another --port.`,
};

export const DESK_COMMAND_WORDS: Readonly<Record<Language, DeskCommandWords>> = { id, en };
