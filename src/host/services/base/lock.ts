/** LockService: one process, so a lock is only ever held by this run or, for a test, by somebody else. */
import type { Machine } from '../machine';
import { free, type Surface } from '../member';
import { ServiceError } from '../service-error';

type LockName = 'document' | 'script' | 'user';
interface LockState {
  readonly lock: LockName;
  held: boolean;
}

/** The three locks. */
export const lockService = (m: Machine) =>
  ({
    // Not null here: the host runs the script as bound to its book.
    getDocumentLock: free('', () => m.make('Lock', { lock: 'document', held: false } satisfies LockState)),
    getScriptLock: free('', () => m.make('Lock', { lock: 'script', held: false } satisfies LockState)),
    getUserLock: free('', () => m.make('Lock', { lock: 'user', held: false } satisfies LockState)),
  }) satisfies Surface<GoogleAppsScript.Lock.LockService>;

export function lock(m: Machine) {
  const take = (s: LockState): boolean => {
    if (!s.held && m.stores.locks.has(s.lock)) return false;
    m.stores.locks.set(s.lock, 'script');
    s.held = true;
    return true;
  };
  return {
    tryLock: free('int', (s: LockState) => take(s)),
    waitLock: free('int', (s: LockState) => {
      if (!take(s)) throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    }),
    hasLock: free('', (s: LockState) => s.held),
    releaseLock: free('', (s: LockState) => {
      if (s.held) m.stores.locks.delete(s.lock);
      s.held = false;
    }),
  } satisfies Surface<GoogleAppsScript.Lock.Lock>;
}
