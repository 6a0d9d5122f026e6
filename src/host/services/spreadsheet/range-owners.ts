/** Range: protection and metadata, which belong to files of their own. */
import type { Machine } from '../machine';
import { free, read, type Surface, write } from '../member';
import type { RangeState } from '../states';
import { ADD, addMetadata, metadataAt, onRange } from './metadata';
import { protectRange } from './protection';

export const rangeOwners = (m: Machine) =>
  ({
    protect: write('', (r: RangeState) => protectRange(m, r)),
    addDeveloperMetadata: write(ADD, (r: RangeState, ...args) => addMetadata(m, onRange(r), args)),
    getDeveloperMetadata: read('', (r: RangeState) => metadataAt(m, onRange(r))),
    createDeveloperMetadataFinder: free('', (r: RangeState) =>
      m.make('DeveloperMetadataFinder', { spot: onRange(r), tests: [] }),
    ),
  }) satisfies Surface<GoogleAppsScript.Spreadsheet.Range>;
