/** The `fields` parameter of Google's REST services: which parts of an answer are sent. */

interface Tree {
  readonly [name: string]: Tree;
}

/** Parses 'id,files(id,name),sheets.properties' or '*'; null where it is no such expression. */
function parse(text: string): Tree | null {
  let at = 0;
  const list = (): Tree | null => {
    const tree: Record<string, Tree> = {};
    for (;;) {
      const name = /^[A-Za-z*]+/.exec(text.slice(at))?.[0];
      if (name === undefined) return null;
      at += name.length;
      let inner: Tree = {};
      if (text[at] === '.' || text[at] === '/') {
        at += 1;
        const next = one();
        if (next === null) return null;
        inner = next;
      } else if (text[at] === '(') {
        at += 1;
        const next = list();
        if (next === null || text[at] !== ')') return null;
        at += 1;
        inner = next;
      }
      tree[name] = { ...tree[name], ...inner };
      if (text[at] !== ',') return tree;
      at += 1;
    }
  };
  const one = (): Tree | null => {
    const name = /^[A-Za-z*]+/.exec(text.slice(at))?.[0];
    if (name === undefined) return null;
    at += name.length;
    if (text[at] === '.' || text[at] === '/') {
      at += 1;
      const next = one();
      return next === null ? null : { [name]: next };
    }
    if (text[at] !== '(') return { [name]: {} };
    at += 1;
    const next = list();
    if (next === null || text[at] !== ')') return null;
    at += 1;
    return { [name]: next };
  };
  const tree = list();
  return at === text.length ? tree : null;
}

function pick(value: unknown, tree: Tree): unknown {
  if (Object.keys(tree).length === 0 || '*' in tree) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, tree));
  if (typeof value !== 'object' || value === null) return value;
  const whole = value as Readonly<Record<string, unknown>>; // an object; only its own fields are taken
  const picked: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(tree))
    if (whole[name] !== undefined) picked[name] = pick(whole[name], inner);
  return picked;
}

/**
 * The part of an answer that was asked for.
 *
 * @param answer plain data
 * @param fields as the caller gave them, trimmed of spaces
 * @param known names that exist at the top; asking for another is refused by Google
 * @returns null where the expression is none or names what does not exist
 * @example selectFields({ id: 'a', name: 'b' }, 'id', ['id', 'name']) // { id: 'a' }
 */
export function selectFields(answer: object, fields: string, known: readonly string[]): object | null {
  const tree = parse(fields.replace(/\s/g, ''));
  if (tree === null) return null;
  if (Object.keys(tree).some((name) => name !== '*' && !known.includes(name))) return null;
  return pick(answer, tree) as object; // an object stays one
}
