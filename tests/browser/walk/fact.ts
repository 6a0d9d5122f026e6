/**
 * What the page must say, as a list of facts: each names a place and the pieces of text that one line of that place must
 * bear whole and in this order. Lists of facts are made from the command line's JSON alone.
 */
export interface Fact {
  /** 'panel', 'said' (toasts and dialogs), or the name of a sheet. */
  readonly place: string;
  readonly pieces: readonly string[];
}

/** The lines of every place, each as the pieces that it is made of. */
export type Reading = ReadonlyMap<string, readonly (readonly string[])[]>;

export const fact = (place: string, ...pieces: readonly string[]): Fact => ({ place, pieces });
export const panel = (...pieces: readonly string[]): Fact => fact('panel', ...pieces);
export const said = (...pieces: readonly string[]): Fact => fact('said', ...pieces);

/** Whether the pieces are among those of the line, in order. */
function bears(line: readonly string[], pieces: readonly string[]): boolean {
  let at = 0;
  for (const piece of line) if (piece === pieces[at]) at += 1;
  return at === pieces.length;
}

export const holds = (reading: Reading, { place, pieces }: Fact): boolean =>
  (reading.get(place) ?? []).some((line) => bears(line, pieces));

/** Those that the page does not bear out, with what stands nearest. */
export const missingOf = (reading: Reading, facts: readonly Fact[]): readonly string[] =>
  facts
    .filter((one) => !holds(reading, one))
    .map(({ place, pieces }) => {
      const near = (reading.get(place) ?? []).filter((line) => pieces.some((piece) => line.includes(piece)));
      const shown = near.slice(0, 2).map((line) => line.join(' | ').slice(0, 300));
      return `${place}: ${pieces.join(' | ')} — near: ${shown.join(' // ') || 'nothing'}`;
    });

/** A piece with one sign changed, its last figure where it has one: what the page says if it is wrong. */
function changed(piece: string): string {
  const at = Math.max(piece.search(/\d(?=\D*$)/), 0);
  const sign = piece[at] ?? '';
  const other = /\d/.test(sign) ? String((Number(sign) + 1) % 10) : sign === 'x' ? 'y' : 'x';
  return piece.slice(0, at) + other + piece.slice(at + 1);
}

const same = (a: Fact, b: Fact): boolean => a.place === b.place && a.pieces.join('\n') === b.pieces.join('\n');

/**
 * Facts that would hold of the page just as well if one of their pieces were wrong: they prove nothing. What is wrong for
 * one may be right for another, and is then told of that other too.
 */
export const bluntOf = (reading: Reading, facts: readonly Fact[]): readonly string[] =>
  facts.flatMap(({ place, pieces }) =>
    pieces.flatMap((piece, index) => {
      const wrong = { place, pieces: pieces.map((one, other) => (other === index ? changed(piece) : one)) };
      if (!holds(reading, wrong) || facts.some((one) => same(one, wrong))) return [];
      return [`${place}: ${pieces.join(' | ')} holds with "${changed(piece)}" too`];
    }),
  );
