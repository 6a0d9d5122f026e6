/** The true environment of this node process: inside jest `process.env` is a copy, and a zone set there changes no Date. */
import vm from 'node:vm';

// The vm module runs this in the main context, where `process` is the real one.
const found: unknown = vm.runInThisContext('typeof process === "object" ? process.env : undefined');

/** The real environment variables of this process. */
export const realEnvironment: NodeJS.ProcessEnv = (found as NodeJS.ProcessEnv | undefined) ?? process.env; // node's own object, or jest's copy of it
