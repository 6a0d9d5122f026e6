/** Every menu item and server function that the build declares, each as one command: a new one is covered by being declared. */
import type { Host } from '../../src/host/host';
import { declared } from '../e2e/support/built';
import type { Command } from './harness';

/** What a sidebar would send; functions ignore what is not theirs. */
const LOAN = { who: 'Mawar', principal: '5 juta', tenor: '10', rate: '1,5', disbursed: '2024-01-31' };
export const ARGS = JSON.stringify({
  ...{ asOf: '2022-12-31', convention: 'urban', today: '2023-02-15', name: 'Angsuran', partner: 'swamitra' },
  loan: 'Melati',
  ...{ kind: 'group', group: 'Melati', owner: 'Siti', seasonal: false },
  ...LOAN,
});

export function allCommands(): readonly Command[] {
  const { items, server } = declared();
  const clicks = items.map((entry): Command => {
    const toggles = entry.functionName === 'menuBahasa';
    const run = (host: Host): void => {
      host.ui.answers.length = 0;
      if (entry.functionName === 'menuKuitansi') host.ui.answers.push({ button: 'OK', text: 'Melati' });
      host.clickMenu(entry.label);
    };
    return { name: `menu ${entry.label}`, toggles, run };
  });
  const functions = server.map(({ name, params }): Command => ({
    name,
    run: (host) => (params.length === 0 ? host.call(name) : host.call(name, ARGS)),
  }));
  return [...clicks, ...functions];
}
