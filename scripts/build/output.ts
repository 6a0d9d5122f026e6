/** dist/ is never half made: a build goes to a folder of its own and takes its place when it is whole. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lets `make` fill an empty folder, then swaps each of its entries into `dist`. Where `make` fails, `dist` stays as it was.
 *
 * @param dist the folder to be renewed; entries that `make` does not produce stay
 */
export async function renew(dist: string, make: (folder: string) => Promise<void>): Promise<void> {
  await mkdir(dist, { recursive: true });
  const fresh = await mkdtemp(join(dist, '.build-'));
  const old = join(fresh, '.old');
  try {
    await make(fresh);
    const entries = await readdir(fresh);
    await mkdir(old);
    for (const entry of entries) {
      const place = join(dist, entry);
      if (existsSync(place)) await rename(place, join(old, entry));
      await rename(join(fresh, entry), place);
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
