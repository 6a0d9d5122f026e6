/**
 * Values of a type, made from the type itself: with them a sentence is said in each of the ways in which it can be said,
 * and a sentence that is added is tried without anybody writing an example.
 */
import ts from 'typescript';

/** One value for every turn: none, one, several. */
const NUMBERS = [0, 1, 20_000];
const TEXT = 'Melati 07';
/** What counts are named by in the catalogues; a record of them takes any name. */
const COUNTED = { error: 1, warning: 2, info: 3, excused: 4 };
/** More ways than this are not tried together: each part varies by itself then. */
const MOST = 300;
const DEEPEST = 7;

/** Every choice of one value a place; where these are too many, every value at least once. */
function choices(places: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const many = places.reduce((product, values) => product * values.length, 1);
  if (many <= MOST)
    return places.reduce<readonly (readonly unknown[])[]>(
      (all, values) => all.flatMap((before) => values.map((value) => [...before, value])),
      [[]],
    );
  const base = places.map((values) => values[values.length - 1]);
  return places.flatMap((values, at) =>
    values.map((value) => base.map((other, index) => (index === at ? value : other))),
  );
}

export interface Typed {
  readonly checker: ts.TypeChecker;
  /** The exports of a file with their types, as that file declares them. */
  readonly exportsOf: (path: string) => ReadonlyMap<string, ts.Type>;
}

/** The types of some files of src. */
export function typesOf(files: readonly string[], options: ts.CompilerOptions): Typed {
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const exportsOf = (path: string): ReadonlyMap<string, ts.Type> => {
    const source = program.getSourceFile(path);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (source === undefined || module === undefined) throw new Error(`${path} is no module`);
    const values = checker.getExportsOfModule(module).filter(({ flags }) => (flags & ts.SymbolFlags.Value) !== 0);
    return new Map(values.map((each) => [each.name, checker.getTypeOfSymbolAtLocation(each, source)]));
  };
  return { checker, exportsOf };
}

/** Values of a type, at least one for each member of its unions. */
export function examplesOf(type: ts.Type, checker: ts.TypeChecker, depth = 0): readonly unknown[] {
  const has = (flags: ts.TypeFlags): boolean => (type.flags & flags) !== 0;
  const of = (inner: ts.Type): readonly unknown[] => examplesOf(inner, checker, depth + 1);
  if (depth > DEEPEST) return [undefined];
  if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
  if (has(ts.TypeFlags.BooleanLiteral)) return [checker.typeToString(type) === 'true'];
  if (type.isUnion()) return type.types.flatMap(of);
  if (has(ts.TypeFlags.Null)) return [null];
  if (has(ts.TypeFlags.Undefined)) return [undefined];
  // A day or an amount with a brand is a number.
  if (has(ts.TypeFlags.Number) || (type.isIntersection() && type.types.some((one) => one.flags & ts.TypeFlags.Number)))
    return NUMBERS;
  if (has(ts.TypeFlags.String)) return [TEXT];
  if (type.getCallSignatures().length > 0) return [String];
  if (checker.isTupleType(type)) return choices(checker.getTypeArguments(type as ts.TypeReference).map(of)); // a tuple is one
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference); // an array is one
    const items = item === undefined ? [] : of(item);
    return [[], items.slice(0, 1), items.slice(0, 3)];
  }
  if (type.getStringIndexType() !== undefined && type.getProperties().length === 0) return [COUNTED];
  const properties = type.getProperties();
  return choices(properties.map((property) => of(checker.getTypeOfSymbol(property)))).map((values) =>
    Object.fromEntries(properties.map(({ name }, index) => [name, values[index]])),
  );
}

/** What a function may be given; what it may do without is left away. */
export function argumentsOf(type: ts.Type, checker: ts.TypeChecker): readonly (readonly unknown[])[] {
  const [signature] = type.getCallSignatures();
  if (signature === undefined) return [];
  const isAsked = ({ valueDeclaration: declared }: ts.Symbol): boolean =>
    declared === undefined || !ts.isParameter(declared) || !checker.isOptionalParameter(declared);
  const asked = signature.getParameters().filter(isAsked);
  return choices(asked.map((each) => examplesOf(checker.getTypeOfSymbol(each), checker)));
}
