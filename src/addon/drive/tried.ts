/** Calls of Drive and Sheets that may be refused: a refusal is data. */
import type { Refusal, Tried } from '../../commands/sharing/share-port';

interface Details {
  readonly code?: unknown;
  readonly errors?: readonly { readonly reason?: unknown }[];
}

function detailsOf(error: unknown): Details {
  if (typeof error !== 'object' || error === null || !('details' in error)) return {};
  const { details } = error;
  return typeof details === 'object' && details !== null ? details : {};
}

/** What a refusal means; Google's own sentence may be in any language, so only code and reason are looked at. */
function refusalOf(error: unknown): Refusal {
  const { code, errors = [] } = detailsOf(error);
  const reason = errors[0]?.reason;
  const message = error instanceof Error || (typeof error === 'object' && error !== null && 'message' in error) ? String(error.message) : String(error);
  if (code === 404) return { kind: 'gone', message };
  if (reason === 'cannotSetExpiration') return { kind: 'noEnd', message };
  if (reason === 'invalidSharingRequest') return { kind: 'address', message };
  return { kind: 'other', message };
} // prettier-ignore

/** Runs a call; what it throws becomes data. */
export function tried<T>(run: () => T): Tried<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    return { ok: false, why: refusalOf(error) };
  }
}
