/** Says what a file is that is no zip archive, so that the person knows what to do. */
import { BookUnreadable } from './book-unreadable';

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** OLE compound file: the container of .xls, and of an encrypted .xlsx. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** @throws BookUnreadable when the bytes are no zip archive */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new BookUnreadable((say) => say.empty);
  if (begins(bytes, ZIP)) return;
  if (begins(bytes, COMPOUND)) {
    throw new BookUnreadable((say) => (holdsEncryptedPackage(bytes) ? say.password : say.oldFormat));
  }
  const head = new TextDecoder().decode(bytes.subarray(0, 4096));
  if (/^\uFEFF?\s*(?:<!doctype html|<html|<head|<table|<meta)/i.test(head)) throw new BookUnreadable((say) => say.html);
  if (looksLikeText(bytes)) throw new BookUnreadable((say) => say.csv);
  throw new BookUnreadable((say) => say.notZip);
}

/** The stream's name as the compound file's directory has it: UTF-16, so every other byte is 0. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}

function looksLikeText(bytes: Uint8Array): boolean {
  if (begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff])) return true;
  return bytes.subarray(0, 4096).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
