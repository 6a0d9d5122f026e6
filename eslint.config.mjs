/** What STYLE asks and a machine can see. Types are checked by tsc; who may import whom by tests/architecture.test.ts. */
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { asNeedsReason } from './scripts/lint/as-needs-reason.mjs';

const GOOGLE = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'Logger',
  'DriveApp',
  'ScriptApp',
  'UrlFetchApp',
  'Charts',
  'google',
];
const banned = (names, message) => names.map((name) => ({ name, message }));
const google = banned(GOOGLE, 'Only addon/ may name a Google service.');
const clock = banned(['Date', 'performance'], 'Only addon/ and host/ may read a clock; a day is a CivilDate.');
const platform = banned(
  ['Intl', 'console', 'process', 'setTimeout', 'Buffer', 'require'],
  'The core runs in an empty realm: data in, data out.',
);

const SYNTAX = [
  { selector: 'ExportDefaultDeclaration', message: 'No default exports.' },
  { selector: 'TSEnumDeclaration', message: 'No enums: a union of strings.' },
  { selector: 'ClassDeclaration[superClass.name!=/Error$/]', message: 'No classes but errors.' },
  { selector: 'ClassExpression', message: 'No classes but errors.' },
];

export default [
  { ignores: ['dist/', 'coverage/', 'out/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    plugins: { bergulir: { rules: { 'as-needs-reason': asNeedsReason } } },
    rules: {
      'no-restricted-syntax': ['error', ...SYNTAX],
      'max-lines': ['error', { max: 250 }],
      'max-params': ['error', { max: 4 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'off', // control characters are what is looked for
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: { parserOptions: { project: ['tsconfig.node.json', 'tsconfig.page.json'] } },
    rules: {
      'bergulir/as-needs-reason': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/addon/**', 'src/host/**'],
    rules: { 'no-restricted-globals': ['error', ...google, ...clock, ...platform] },
  },
  {
    files: ['src/host/**/*.ts'],
    ignores: ['src/host/conformance/**', 'src/host/selftest/**'],
    rules: { 'no-restricted-globals': ['error', ...google] },
  },
  // The rows of a table of cases are parameters.
  {
    files: ['tests/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-params': 'off' },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: { process: 'readonly', module: 'writable', require: 'readonly', Buffer: 'readonly', URL: 'readonly' },
    },
  },
];
