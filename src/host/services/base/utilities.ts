/** Utilities: what pure code cannot do for itself. */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { wallOfInstant, zoneOf } from '../../realm/time-zone';
import { free, type Surface } from '../member';
import { ServiceError } from '../service-error';
import { formatPattern } from './date-pattern';

type Bytes = readonly unknown[] | string;
const toBuffer = (value: Bytes): Buffer =>
  typeof value === 'string' ? Buffer.from(value, 'utf8') : Buffer.from(value.map((byte) => Number(byte) & 255));
/** Bytes are signed in Apps Script. */
const toBytes = (buffer: Buffer): number[] => [...buffer].map((byte) => (byte > 127 ? byte - 256 : byte));
const algorithm = (name: string): string => name.replace('HMAC_', '').replace('SHA_', 'sha').toLowerCase();

/** The members of Utilities. */
export const utilities = () =>
  ({
    formatDate: free('date,str,str', (_, date, zone, pattern) => {
      if (Number.isNaN(date.getTime())) throw new ServiceError('Invalid argument: date');
      // An unknown zone is GMT to Google's formatter.
      const known = isZone(zone) ? zone : 'UTC';
      const offset = wallOfInstant(date.getTime(), zoneOf(known)) - date.getTime();
      return formatPattern(date.getTime(), offset, pattern);
    }),
    sleep: free('int', (_, milliseconds) => {
      if (milliseconds > 300_000) throw new ServiceError('Invalid argument: milliseconds');
    }),
    getUuid: free('', () => randomUUID()),
    base64Encode: free('str|list', (_, data) => toBuffer(data).toString('base64')),
    base64EncodeWebSafe: free('str|list', (_, data) =>
      toBuffer(data).toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
    ),
    base64Decode: free('str', (_, text) => toBytes(Buffer.from(text, 'base64'))),
    base64DecodeWebSafe: free('str', (_, text) => toBytes(Buffer.from(text, 'base64url'))),
    computeDigest: free('enum,str|enum,list|enum,str,enum', (_, { name }, data, _charset?: unknown) =>
      toBytes(createHash(algorithm(name)).update(toBuffer(data)).digest()),
    ),
    computeHmacSha256Signature: free('str,str|list,list', (_, data, key) =>
      toBytes(createHmac('sha256', toBuffer(key)).update(toBuffer(data)).digest()),
    ),
    formatString: free('str|str,any|str,any,any|str,any,any,any|str,any,any,any,any', (_, template, ...values) => {
      let at = 0;
      return template.replace(/%([sd%])/g, (_mark, kind: string) => (kind === '%' ? '%' : String(values[at++])));
    }),
  }) satisfies Surface<GoogleAppsScript.Utilities.Utilities>;

function isZone(name: string): boolean {
  try {
    zoneOf(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
