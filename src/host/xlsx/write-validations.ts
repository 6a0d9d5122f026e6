/** Data validations: those of the file keep their element, new ones are added, missing ones go. */
import { areaName } from '../model/area';
import type { Validation } from '../model/rules';
import { replaceNodes, setAttribute, withAttribute } from './xml-edit';
import { encodeXml } from './xml-text';
import { descendantsOf, parseXml } from './xml-tree';

/** @param old the element <dataValidations> as it stands, '' where there is none */
export function writeValidations(list: readonly Validation[], old: string, prefix: string): string {
  const root = old === '' ? null : parseXml(old, 'dataValidations');
  const items = list.flatMap((validation) => {
    if (validation.origin === null) return [writeValidation(validation, prefix)];
    if (validation.origin.extension) return [];
    const node = root?.children[validation.origin.index];
    return node ? [old.slice(node.start, node.end)] : [];
  });
  if (items.length === 0) return '';
  const tag = root ? withAttribute(old.slice(0, root.inner).replace(/\/>$/, '>'), 'count', String(items.length)) : null;
  return `${tag ?? `<${prefix}dataValidations count="${items.length}">`}${items.join('')}</${prefix}dataValidations>`;
}

/** The sheet's <extLst> without the newer validations that are no longer in the list. */
export function patchValidationExtension(list: readonly Validation[], old: string): string {
  const kept = new Set(list.flatMap(({ origin }) => (origin?.extension ? [origin.index] : [])));
  const nodes = descendantsOf(parseXml(old, 'extLst'), 'dataValidation');
  const gone = nodes.filter((_, index) => !kept.has(index));
  if (gone.length === 0) return old;
  const text = replaceNodes(
    old,
    gone.map((node) => [node, ''] as const),
  );
  const root = parseXml(text, 'extLst');
  const empty = root.children.filter(
    (node) => node.children[0]?.name === 'dataValidations' && node.children[0].children.length === 0,
  );
  const rest = replaceNodes(
    text,
    empty.map((node) => [node, ''] as const),
  );
  if (parseXml(rest, 'extLst').children.length === 0) return '';
  const [holder] = descendantsOf(parseXml(rest, 'extLst'), 'dataValidations');
  return holder?.attributes['count'] === undefined ? rest : setAttribute(rest, holder, ['count', String(kept.size)]);
}

function writeValidation(validation: Validation, prefix: string): string {
  const { type, operator, formula1, formula2 } = validation;
  const attribute = (name: string, value: string | false): string =>
    value === false || value === '' ? '' : ` ${name}="${encodeXml(value)}"`;
  const formula = (name: string, text: string | null): string =>
    text === null ? '' : `<${prefix}${name}>${encodeXml(text)}</${prefix}${name}>`;
  const head =
    attribute('type', type !== 'none' && type) +
    attribute('errorStyle', !validation.reject && 'warning') +
    attribute('operator', operator !== 'between' && type !== 'list' && type !== 'custom' && operator) +
    attribute('allowBlank', validation.allowBlank && '1') +
    attribute('showDropDown', type === 'list' && !validation.dropDown && '1') +
    attribute('showInputMessage', validation.prompt + validation.promptTitle !== '' && '1') +
    attribute('showErrorMessage', '1') +
    attribute('errorTitle', validation.errorTitle) +
    attribute('error', validation.error) +
    attribute('promptTitle', validation.promptTitle) +
    attribute('prompt', validation.prompt);
  const areas = validation.areas.map(areaName).join(' ');
  const content = formula('formula1', formula1) + formula('formula2', formula2);
  return `<${prefix}dataValidation${head} sqref="${areas}">${content}</${prefix}dataValidation>`;
}
