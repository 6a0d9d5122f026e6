/** Properties, cache, lock, and what the realm lacks. */
import { type Case, throws } from './case';

const text = (count: number): string => new Array(count + 1).join('x');

export const limits: readonly Case[] = [
  {
    id: 'property-value',
    source: 'PLATFORM.md, Traps: properties 9 KB a value',
    ground: 'doc',
    where: 'both',
    run: () => {
      const store = PropertiesService.getUserProperties();
      store.setProperty('uji', text(9000));
      const kept = store.getProperty('uji')?.length;
      const refused = throws(() => store.setProperty('uji', text(9 * 1024 + 1)));
      store.deleteProperty('uji');
      return [kept, refused, store.getProperty('uji')];
    },
    expect: [9000, true, null],
  },
  {
    id: 'property-store',
    source: 'PLATFORM.md, Traps: properties 500 KB a store',
    ground: 'doc',
    where: 'host',
    run: () => {
      const store = PropertiesService.getUserProperties();
      const refused = throws(() => {
        for (let i = 0; i < 60; i += 1) store.setProperty('uji' + i, text(9000));
      });
      store.deleteAllProperties();
      return [refused, store.getKeys().length];
    },
    expect: [true, 0],
  },
  {
    id: 'property-text',
    source: 'Google: Properties.setProperty keeps strings',
    ground: 'doc',
    where: 'both',
    run: () => {
      const store = PropertiesService.getUserProperties();
      store.setProperties({ uji1: 'a', uji2: 'b' });
      const seen = [store.getProperty('uji1'), store.getProperty('uji2'), store.getProperty('tidak ada')];
      store.deleteProperty('uji1').deleteProperty('uji2');
      return seen;
    },
    expect: ['a', 'b', null],
  },
  {
    id: 'cache-limits',
    source: 'PLATFORM.md, Traps: cache 100 KB a value, 6 h',
    ground: 'doc',
    where: 'both',
    run: () => {
      const cache = CacheService.getUserCache();
      cache.put('uji', 'isi', 60);
      const seen = [cache.get('uji'), throws(() => cache.put('uji2', text(100 * 1024 + 1))), cache.get('tidak ada')];
      cache.remove('uji');
      return [...seen, cache.get('uji')];
    },
    expect: ['isi', true, null, null],
  },
  {
    id: 'cache-six-hours',
    source: 'PLATFORM.md, Traps: cache 6 h',
    ground: 'doc',
    where: 'host',
    run: () => throws(() => CacheService.getUserCache().put('uji', 'isi', 21601)),
    expect: true,
  },
  {
    id: 'lock',
    source: 'Google: LockService, Lock.tryLock, hasLock, releaseLock',
    ground: 'doc',
    where: 'both',
    run: () => {
      const lock = LockService.getDocumentLock();
      if (!lock) return null;
      const seen = [lock.hasLock(), lock.tryLock(100), lock.hasLock()];
      lock.releaseLock();
      return [...seen, lock.hasLock()];
    },
    expect: [false, true, true, false],
  },
  {
    id: 'realm-lacks',
    source: 'PLATFORM.md, The bundle: absent in Apps Script',
    ground: 'doc',
    where: 'both',
    run: () => {
      const names = [
        'setTimeout',
        'setInterval',
        'TextEncoder',
        'TextDecoder',
        'fetch',
        'URL',
        'URLSearchParams',
        'Blob',
        'File',
        'FormData',
        'atob',
        'btoa',
        'crypto',
        'performance',
        'process',
        'window',
        'require',
        'module',
        'Buffer',
      ];
      return names.filter((name) => name in globalThis);
    },
    expect: [],
  },
  {
    id: 'realm-has',
    source: 'Google: V8 runtime',
    ground: 'doc',
    where: 'both',
    run: () => ['Map', 'Set', 'Promise', 'JSON', 'Symbol', 'Proxy', 'Reflect'].filter((name) => !(name in globalThis)),
    expect: [],
  },
  {
    id: 'digest',
    source: 'Google: Utilities.computeDigest gives signed bytes',
    ground: 'doc',
    where: 'both',
    // MD5 of the empty string is d41d8cd98f00b204e9800998ecf8427e (RFC 1321).
    run: () => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '').slice(0, 4),
    expect: [-44, 29, -116, -39],
  },
  {
    id: 'base64',
    source: 'Google: Utilities.base64Encode',
    ground: 'doc',
    where: 'both',
    run: () => Utilities.base64Encode('bergulir'),
    expect: 'YmVyZ3VsaXI=',
  },
];
