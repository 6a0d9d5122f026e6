/** What a book's script keeps beside its cells while the host runs: cache and locks; properties lie in the model. */
export interface CacheEntry {
  readonly value: string;
  /** Milliseconds since 1970 UTC. */
  readonly expires: number;
}
export interface Stores {
  readonly caches: Readonly<Record<'document' | 'script' | 'user', Map<string, CacheEntry>>>;
  /** Locks held, by kind; another holder (see Host.holdLock) makes waiting fail. */
  readonly locks: Map<'document' | 'script' | 'user', 'script' | 'other'>;
}
export const createStores = (): Stores => ({
  caches: { document: new Map(), script: new Map(), user: new Map() },
  locks: new Map(),
});
