/** One member of a service class: how it counts, what it takes, what it does. */
import type { Accepted } from './signature';

/** free: touches no document. read and write are counted calls. */
export type Touch = 'free' | 'read' | 'write';

export interface Member<S> {
  readonly touch: Touch;
  readonly signature: string;
  readonly run: (self: S, ...args: readonly never[]) => unknown;
}
/** Members by name. */
export type Members<S> = Readonly<Record<string, Member<S>>>;

/** Only names that @types/google-apps-script gives this class: a name that Google does not have fails to compile. */
export type Surface<T> = { readonly [K in keyof T]?: Member<never> };

/** What a member returns to hand back its own object, for chaining. */
export const CHAIN: unique symbol = Symbol('chain');

const member =
  (touch: Touch) =>
  <S, const G extends string>(signature: G, run: (self: S, ...args: Accepted<G>) => unknown): Member<S> => ({
    touch,
    signature,
    // The arguments are checked against the signature before every call.
    run: run as unknown as Member<S>['run'],
  });

/** A member that touches no document: builders, handles, the user interface. */
export const free = member('free');
/** A member that reads the document. */
export const read = member('read');
/** A member that changes the document. */
export const write = member('write');
