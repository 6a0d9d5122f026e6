/** One run of the script after another: each loads the file anew, as Google does. */
import type { Bundle } from './bundle';
import { ScriptFailure, toHost } from './crossing';
import type { AuthMode, Machine } from './services/machine';
import { renewRealm } from './services/start';
import type { RangeState } from './services/states';

/** What a person edited; the values are of a single cell, as the event tells them. */
export interface Edit extends RangeState {
  readonly value?: string | number | boolean;
  readonly oldValue?: string | number | boolean;
}

export interface Runner {
  readonly functions: readonly string[];
  /** google.script.run. */
  remote(name: string, args: readonly unknown[]): unknown;
  cell(name: string, args: readonly unknown[]): unknown;
  trigger(name: string, authMode: AuthMode): void;
  /** A simple trigger onEdit after a person edited a range. */
  edited(name: string, edit: Edit): void;
  menu(functionName: string): void;
}

/** @throws ScriptFailure where the file does not load */
export function createRunner(machine: Machine, bundle: Bundle): Runner {
  load(machine, bundle);
  const functions = machine.realm.functionNames();
  let fresh = true;
  const run = (name: string, authMode: AuthMode, argsOf: () => readonly unknown[]): unknown => {
    if (!fresh) {
      renewRealm(machine);
      load(machine, bundle);
    }
    fresh = false;
    const found = machine.realm.topLevel(name);
    if (!found) throw new ScriptFailure('Error', `Script function not found: ${name}`, null);
    machine.authMode = authMode;
    machine.phase = 'run';
    try {
      const result = machine.realm.inside(() => found(...argsOf()));
      return result;
    } catch (error) {
      throw ScriptFailure.of(error);
    } finally {
      end(machine);
    }
  };
  const open = (name: string): void => {
    if (name.endsWith('_')) throw new ScriptFailure('Error', `Script function not found: ${name}`, null);
  };
  return {
    functions,
    remote(name, args) {
      open(name);
      refuseDays(args);
      const result = toHost(
        run(name, 'FULL', () => args.map((arg) => machine.realm.adopt(arg))),
        machine.realm.isDate,
      );
      return result.hasDate ? null : result.value;
    },
    cell(name, args) {
      open(name);
      const value = run(name, 'CUSTOM_FUNCTION', () => args.map((arg) => machine.realm.adopt(arg)));
      return toHost(value, machine.realm.isDate).value;
    },
    trigger(name, authMode) {
      run(name, authMode, () => [event(machine, authMode)]);
    },
    edited(name, edit) {
      run(name, 'LIMITED', () => [editEvent(machine, edit)]);
    },
    menu(functionName) {
      run(functionName, 'FULL', () => []);
    },
  };
}

function load(machine: Machine, bundle: Bundle): void {
  machine.killed = false;
  machine.authMode = 'FULL';
  machine.phase = 'load';
  try {
    machine.realm.load(bundle.code, 'Code.js');
  } catch (error) {
    throw ScriptFailure.of(error);
  } finally {
    machine.phase = 'idle';
  }
}

/** Locks go with the run that took them. */
function end(machine: Machine): void {
  machine.phase = 'idle';
  machine.authMode = 'FULL';
  for (const [lock, holder] of machine.stores.locks) if (holder === 'script') machine.stores.locks.delete(lock);
}

/** The event that a simple trigger receives. */
function event(machine: Machine, authMode: AuthMode): Record<string, unknown> {
  const made = machine.realm.adopt({}) as Record<string, unknown>; // an empty object of the realm
  made['authMode'] = machine.enums.AuthMode[authMode];
  made['source'] = machine.make('Spreadsheet', {});
  return made;
}

/** The event of onEdit: values only where a single cell was edited, the old one only where there was one. */
function editEvent(machine: Machine, { sheet, area, value, oldValue }: Edit): unknown {
  const made = event(machine, 'LIMITED');
  made['range'] = machine.make('Range', { sheet, area });
  if (area.rows * area.columns > 1) return made;
  if (value !== undefined) made['value'] = value;
  if (oldValue !== undefined) made['oldValue'] = oldValue;
  return made;
}

/** A page cannot send a Date (doc: google.script.run, legal parameters). */
function refuseDays(value: unknown): void {
  if (Object.prototype.toString.call(value) === '[object Date]' || typeof value === 'function') {
    throw new ScriptFailure('TypeError', 'Failed due to illegal value in property', null);
  }
  if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) refuseDays(item);
}
