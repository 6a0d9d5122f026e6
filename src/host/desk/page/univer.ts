/** Univer as this desk uses it: a drawer of one sheet. It computes nothing, keeps nothing and asks nobody. */
import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import DesignID from '@univerjs/design/locale/id-ID';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import DocsUIID from '@univerjs/docs-ui/locale/id-ID';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import SheetsID from '@univerjs/sheets/locale/id-ID';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import SheetsUIID from '@univerjs/sheets-ui/locale/id-ID';
import { UniverUIPlugin } from '@univerjs/ui';
import UIID from '@univerjs/ui/locale/id-ID';
import '@univerjs/ui/lib/facade';
import '@univerjs/sheets/lib/facade';
import '@univerjs/sheets-ui/lib/facade';

/** Its own menus, bars and dialogs are off, so its language is never seen. */
export function createUniver(container: string): FUniver {
  const univer = new Univer({
    locale: LocaleType.ID_ID,
    locales: { [LocaleType.ID_ID]: mergeLocales(DesignID, UIID, DocsUIID, SheetsID, SheetsUIID) },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableForceStringAlert: true,
    disableForceStringMark: true,
    formulaBar: false,
    footer: false,
    disableAutoFocus: true,
  });
  return FUniver.newAPI(univer);
}
