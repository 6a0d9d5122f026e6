/** What a cell turned out to be. Reading a cell never throws: what cannot be read says so. */
export type Reading<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'blank' }
  | { readonly kind: 'error' }
  | { readonly kind: 'unreadable' };

export const BLANK = { kind: 'blank' } as const;
export const ERROR = { kind: 'error' } as const;
export const UNREADABLE = { kind: 'unreadable' } as const;
export const value = <T>(read: T): { readonly kind: 'value'; readonly value: T } => ({ kind: 'value', value: read });
