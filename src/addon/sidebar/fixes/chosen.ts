/** Which fixes are chosen; every part of the page that shows it is told when it changes. */
export interface Chosen {
  has(id: string): boolean;
  /** Chooses these fixes, or none of them. */
  set(ids: readonly string[], on: boolean): void;
  count(ids: readonly string[]): number;
  /** The chosen ones, in the order of the list. */
  readonly ids: () => readonly string[];
  watch(look: () => void): void;
}

export function chosenOf(all: readonly string[], first: readonly string[]): Chosen {
  const chosen = new Set(first);
  const watchers: (() => void)[] = [];
  return {
    has: (id) => chosen.has(id),
    set(ids, on) {
      for (const id of ids) {
        if (on) chosen.add(id);
        else chosen.delete(id);
      }
      for (const look of watchers) look();
    },
    count: (ids) => ids.filter((id) => chosen.has(id)).length,
    ids: () => all.filter((id) => chosen.has(id)),
    watch(look) {
      watchers.push(look);
      look();
    },
  };
}
