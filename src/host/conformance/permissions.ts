/** Scopes and authorisation. What only a trigger or a cell can show is in tests/conformance/modes.test.ts. */
import { type Case, thrownBy } from './case';

const SCOPES = 'PLATFORM.md, Auth and scopes: SpreadsheetApp.create/openById need full spreadsheets';

export const permissions: readonly Case[] = [
  {
    id: 'scope-open-by-id',
    source: SCOPES,
    ground: 'doc',
    where: 'both',
    run: () => /permission/i.test(thrownBy(() => SpreadsheetApp.openById('tidak-ada'))?.message ?? ''),
    expect: true,
  },
  {
    id: 'scope-create',
    source: SCOPES,
    ground: 'doc',
    where: 'both',
    run: () => /permission/i.test(thrownBy(() => SpreadsheetApp.create('uji'))?.message ?? ''),
    expect: true,
  },
  {
    id: 'scope-user',
    source: 'PLATFORM.md, Auth and scopes: Session.getActiveUser needs userinfo.email',
    ground: 'doc',
    where: 'host',
    run: () => thrownBy(() => Session.getActiveUser()),
    expect: {
      name: 'Exception',
      message:
        'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    },
  },
  {
    id: 'absent-service',
    source: 'DESIGN.md, The bundle and the host: an unknown member throws by name',
    ground: 'doc',
    where: 'host',
    run: () => thrownBy(() => DriveApp.getRootFolder())?.message,
    expect: 'DriveApp.getRootFolder belum ditiru di host lokal',
  },
  {
    id: 'absent-member',
    source: 'DESIGN.md, The bundle and the host: an unknown member throws by name',
    ground: 'doc',
    where: 'host',
    run: ({ sheet }) => thrownBy(() => sheet.getRange('A1').randomize())?.message,
    expect: 'Range.randomize belum ditiru di host lokal',
  },
  {
    id: 'stale-formula',
    source: 'DESIGN.md, The bundle and the host: reading a stale formula throws a sentence with the cell',
    ground: 'doc',
    where: 'host',
    run: ({ sheet }) => {
      sheet.getRange('B2').setFormula('=A1+1');
      return thrownBy(() => sheet.getRange('A1:C3').getValues());
    },
    expect: {
      name: 'StaleFormula',
      message:
        "Nilai rumus di sel 'Uji'!B2 belum dihitung, dan host lokal tidak menghitung rumus: buka bukunya dengan Google Sheets atau Excel, simpan, lalu coba lagi.",
    },
  },
];
