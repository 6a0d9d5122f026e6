/** The sidebars in a real browser: apart from `npm test`, since not every machine has chromium. */
const base = require('./jest.config.cjs');

module.exports = { ...base, testMatch: ['**/tests/browser/**/*.browser.ts'] };
