/** PropertiesService and CacheService with Google's limits. */
import { setProperties } from '../../model/edit-workbook';
import type { PropertyStore } from '../../model/workbook';
import type { Machine } from '../machine';
import { CHAIN, free, read, type Surface, write } from '../member';
import { ServiceError } from '../service-error';

/** doc: Quotas for Google services. */
export const LIMITS = {
  propertyValue: 9 * 1024,
  propertyStore: 500 * 1024,
  cacheValue: 100 * 1024,
  cacheKey: 250,
  cacheSeconds: 21_600,
} as const;
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

interface StoreState {
  readonly store: PropertyStore;
}

/** The three stores. */
export const propertiesService = (m: Machine) =>
  ({
    getDocumentProperties: free('', () => m.make('Properties', { store: 'document' } satisfies StoreState)),
    getScriptProperties: free('', () => m.make('Properties', { store: 'script' } satisfies StoreState)),
    getUserProperties: free('', () => m.make('Properties', { store: 'user' } satisfies StoreState)),
  }) satisfies Surface<GoogleAppsScript.Properties.PropertiesService>;

export function properties(m: Machine) {
  const all = ({ store }: StoreState): Readonly<Record<string, string>> => m.model.properties[store];
  const put = ({ store }: StoreState, made: Readonly<Record<string, string>>): typeof CHAIN => {
    const size = Object.entries(made).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (Object.values(made).some((value) => bytes(value) > LIMITS.propertyValue))
      throw new ServiceError('Argument too large: value');
    if (size > LIMITS.propertyStore)
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    setProperties(m.model, store, made);
    return CHAIN;
  };
  const texts = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
  return {
    getProperty: read('str', (s: StoreState, key) => all(s)[key] ?? null),
    getProperties: read('', (s: StoreState) => ({ ...all(s) })),
    getKeys: read('', (s: StoreState) => Object.keys(all(s))),
    setProperty: write('str,any', (s: StoreState, key, value) => put(s, { ...all(s), [key]: String(value) })),
    setProperties: write('plain|plain,bool', (s: StoreState, values, deleteOthers = false) =>
      put(s, deleteOthers ? texts(values) : { ...all(s), ...texts(values) }),
    ),
    deleteProperty: write('str', (s: StoreState, key) => {
      const { [key]: _, ...left } = all(s);
      return put(s, left);
    }),
    deleteAllProperties: write('', (s: StoreState) => put(s, {})),
  } satisfies Surface<GoogleAppsScript.Properties.Properties>;
}

type CacheName = 'document' | 'script' | 'user';
interface CacheState {
  readonly cache: CacheName;
}

export const cacheService = (m: Machine) =>
  ({
    getDocumentCache: free('', () => m.make('Cache', { cache: 'document' } satisfies CacheState)),
    getScriptCache: free('', () => m.make('Cache', { cache: 'script' } satisfies CacheState)),
    getUserCache: free('', () => m.make('Cache', { cache: 'user' } satisfies CacheState)),
  }) satisfies Surface<GoogleAppsScript.Cache.CacheService>;

/** A cache: ten minutes unless told, six hours at most; nothing of it is in the document. */
export function cache(m: Machine) {
  const get = ({ cache }: CacheState, key: string): string | null => {
    const entry = m.stores.caches[cache].get(key);
    return entry && entry.expires > m.now() ? entry.value : null;
  };
  const put = ({ cache }: CacheState, key: string, value: string, seconds: number): void => {
    if (key.length > LIMITS.cacheKey) throw new ServiceError('Argument too large: key');
    if (bytes(value) > LIMITS.cacheValue) throw new ServiceError('Argument too large: value');
    if (seconds < 1 || seconds > LIMITS.cacheSeconds) throw new ServiceError('Invalid argument: expirationInSeconds');
    m.stores.caches[cache].set(key, { value, expires: m.now() + seconds * 1000 });
  };
  return {
    get: free('str', (s: CacheState, key) => get(s, key)),
    getAll: free('list', (s: CacheState, keys) =>
      Object.fromEntries(keys.map(String).flatMap((key) => (get(s, key) === null ? [] : [[key, get(s, key)]]))),
    ),
    put: free('str,str|str,str,int', (s: CacheState, key, value, seconds = 600) => put(s, key, value, seconds)),
    putAll: free('plain|plain,int', (s: CacheState, values, seconds = 600) => {
      for (const [key, value] of Object.entries(values)) put(s, key, String(value), seconds);
    }),
    remove: free('str', ({ cache }: CacheState, key) => void m.stores.caches[cache].delete(key)),
    removeAll: free('list', ({ cache }: CacheState, keys) => {
      for (const key of keys) m.stores.caches[cache].delete(String(key));
    }),
  } satisfies Surface<GoogleAppsScript.Cache.Cache>;
}
