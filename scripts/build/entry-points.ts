/** The top-level functions behind the bundle: Google finds menus, triggers and cell functions by scanning for them. */
import { entryPointsOf, type Declaration, type DeclaredFunction, type EntryPoint } from './declaration';

/** Text for a comment: one line, and nothing that would end the comment. */
const inComment = (text: string): string => text.replace(/\*\//g, '* /').replace(/\s+/g, ' ').trim();

/**
 * The JSDoc that Sheets shows while a formula is typed; `@customfunction` stands last, as Google asks.
 *
 * @source developers.google.com/apps-script/guides/sheets/functions, "Autocomplete"
 */
export function documentation(fn: DeclaredFunction): string {
  const params = fn.params.map((param) => {
    const name = param.optional ? `[${param.name}]` : param.name;
    return ` * @param {${param.type}} ${name} ${inComment(param.description)}`;
  });
  return [
    '/**',
    ` * ${inComment(fn.description)}`,
    ` * Contoh: ${inComment(fn.example)}`,
    ' *',
    ...params,
    ` * @return {${fn.returns.type}} ${inComment(fn.returns.description)}`,
    ' * @customfunction',
    ' */',
  ].join('\n');
}

function stub({ name, params, custom }: EntryPoint): string {
  // `arguments`, not the names: a function must be able to tell that it was given too many.
  const body = `function ${name}(${params.join(', ')}) {\n  return Bergulir_.${name}.apply(null, arguments);\n}`;
  return custom ? `${documentation(custom)}\n${body}` : body;
}

/** Source text of all top-level functions, to be appended to the bundle. */
export const entryPointSource = (declaration: Declaration): string =>
  entryPointsOf(declaration).map(stub).join('\n\n') + '\n';
