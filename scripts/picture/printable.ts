/**
 * A copy of a result as a person would print it: A4, each sheet on one page, Indonesian number formats.
 * The host prints across the page and lets it run on below; here everything stands on one page.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const PAPER = '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"/>';

function fitted(xml: string): string {
  if (xml.includes('fitToHeight="0"')) return xml.replace('fitToHeight="0"', 'fitToHeight="1"');
  if (xml.includes('<sheetPr') || xml.includes('<pageSetup')) return xml;
  const withFit = xml.replace(/(<worksheet[^>]*>)/, `$1${FIT}`);
  const margins = '<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.4" header="0.3" footer="0.3"/>';
  const bare = withFit.replace(/<pageMargins[^>]*\/>/, '');
  const place = ['<headerFooter', '<rowBreaks', '<drawing', '<legacyDrawing', '<tableParts', '<extLst', '</worksheet>'];
  const at = Math.min(...place.map((tag) => bare.indexOf(tag)).filter((index) => index >= 0));
  return bare.slice(0, at) + margins + PAPER + bare.slice(at);
}

/** The book with its unset pages fitted. */
export function printable(book: Uint8Array): Uint8Array {
  const parts = unzipSync(book);
  for (const [name, bytes] of Object.entries(parts)) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) parts[name] = strToU8(fitted(strFromU8(bytes)));
  }
  return zipSync(parts);
}

/** A LibreOffice profile that writes numbers and days as Indonesians do. */
export function indonesianProfile(folder: string): string {
  const user = join(folder, 'profile', 'user');
  mkdirSync(user, { recursive: true });
  writeFileSync(
    join(user, 'registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
      '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>' +
      '</oor:items>',
  );
  return `-env:UserInstallation=file://${folder}/profile`;
}
