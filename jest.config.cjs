/** Tests are TypeScript compiled by swc; `tsc --noEmit` does the types. */

// The programme speaks the language of the machine: here it is Indonesian, whatever the machine's is.
process.env['BERGULIR_LANGUAGE'] = 'id';

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  // Jest leaves one core idle by itself: on a machine with two that is half the time.
  maxWorkers: '100%',
  // Nothing is timed: a slow machine must not make a test fail.
  testTimeout: 120_000,
};
