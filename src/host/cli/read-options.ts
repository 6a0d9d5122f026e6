/** The options by which a person says what is to be read, instead of what is found. */
export interface ReadOptions {
  readonly sheet?: readonly string[];
  readonly layout?: string;
}

/** What the bundle is asked for them. */
export const readArgs = ({ sheet, layout }: ReadOptions): Readonly<Record<string, unknown>> => ({
  ...(sheet === undefined ? {} : { sheet }),
  ...(layout === undefined ? {} : { layout }),
});
