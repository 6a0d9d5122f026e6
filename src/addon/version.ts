/** The build puts the package's version here; without a build there is none. */
declare const BERGULIR_VERSION: string | undefined;

export const VERSION: string = typeof BERGULIR_VERSION === 'undefined' ? '' : (BERGULIR_VERSION ?? '');
