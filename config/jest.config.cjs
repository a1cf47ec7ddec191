/**
 * Three kinds of tests: `unit` (Node), `dom` (React in jsdom) and `journeys` (the shipped package in a real browser).
 * The environments are named by path because the SharePoint rig brings an older Jest of its own.
 */
const path = require('node:path');

const rootDir = path.resolve(__dirname, '..');

/** Fluent in one file, made by beforeComponents.ts: as two thousand, each test file would spend seconds reading them. */
const { version } = require('@fluentui/react-components/package.json');
const fluent = path.join(rootDir, 'node_modules/.cache/framdrift', `fluent-${version}.cjs`);

const shared = {
  rootDir,
  transform: {
    '^.+\\.(t|j)sx?$|^.+\\.mjs$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'commonjs' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { react: { runtime: 'classic' } }
        }
      }
    ]
  },
  // Modules that come as ES modules only, which Jest reads as CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(@pnp|jose|pg-boss|serialize-error|non-error|is-unsafe-object)/)'],
  moduleNameMapper: { '\\.(css|scss)$': 'identity-obj-proxy' },
  modulePathIgnorePatterns: ['<rootDir>/(lib|dist|temp|release|teams)/'],
  testPathIgnorePatterns: ['/node_modules/']
};

module.exports = {
  rootDir,
  cacheDirectory: path.join(rootDir, 'temp', 'jest'),
  testTimeout: 30000,
  testSequencer: '<rootDir>/config/longestFirst.cjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: require.resolve('jest-environment-node'),
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/beforeTests.ts',
      globalTeardown: '<rootDir>/tests/support/afterTests.ts'
    },
    {
      ...shared,
      displayName: 'dom',
      testEnvironment: '<rootDir>/config/jsdom.cjs',
      testMatch: ['<rootDir>/tests/**/*.test.tsx'],
      moduleNameMapper: { ...shared.moduleNameMapper, '^@fluentui/react-components$': fluent },
      globalSetup: '<rootDir>/tests/support/beforeComponents.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/support/dom.ts']
    },
    {
      ...shared,
      displayName: 'journeys',
      testEnvironment: require.resolve('jest-environment-node'),
      testMatch: ['<rootDir>/tests/**/*.journey.ts'],
      globalSetup: '<rootDir>/tests/support/beforeJourneys.ts',
      globalTeardown: '<rootDir>/tests/support/afterTests.ts'
    },
    {
      ...shared,
      displayName: 'bench',
      testEnvironment: require.resolve('jest-environment-node'),
      testMatch: ['<rootDir>/tests/bench/*.bench.ts']
    }
  ]
};
