// Microsoft's SPFx profile under the web code, plain recommended rules under node code and tests,
// and one list of house rules on top of both.
require('@rushstack/eslint-config/patch/modern-module-resolution');

const directions = require('./config/lint/directions.cjs');

const house = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/no-require-imports': 'off',
  'import/no-restricted-paths': directions.paths,
  'no-restricted-imports': directions.packages,
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error'
};

const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'src/domain is told what day it is.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'src/domain is told what day it is.'
  }
];

const typed = (project) => ({ project, tsconfigRootDir: __dirname, ecmaVersion: 2022, sourceType: 'module' });

module.exports = {
  root: true,
  extends: ['@microsoft/eslint-config-spfx/lib/profiles/react'],
  plugins: ['import'],
  settings: {
    react: { version: '17.0' },
    'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } }
  },
  ignorePatterns: ['src/**/*.d.ts'],
  overrides: [
    {
      files: ['src/**/*.ts', 'src/**/*.tsx'],
      parser: '@typescript-eslint/parser',
      parserOptions: typed('./tsconfig.json'),
      rules: { ...house, 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' }
    },
    {
      files: ['src/bot/**/*.ts', 'src/local/**/*.ts', 'tests/**/*.ts', 'tests/**/*.tsx'],
      parser: '@typescript-eslint/parser',
      parserOptions: typed('./config/tsconfig.node.json'),
      rules: house
    },
    {
      files: ['src/domain/**/*.ts'],
      rules: {
        'no-restricted-imports': directions.packagesOfTheCore,
        'no-restricted-globals': ['error', 'window', 'document', 'fetch', 'localStorage', 'process', 'setTimeout'],
        'no-restricted-syntax': ['error', ...clock]
      }
    },
    {
      files: ['src/data/sharepoint/**', 'src/webparts/**', 'tests/**'],
      rules: { 'no-restricted-imports': 'off' }
    },
    {
      // Words are as long as the forms they come from.
      files: ['src/domain/templates/*/{nb,nn,en}.ts', 'src/locales/**'],
      rules: { 'max-lines': 'off' }
    },
    {
      files: ['tests/**'],
      rules: { 'max-lines-per-function': 'off', 'import/no-restricted-paths': 'off' }
    },
    {
      // What runs in the terminal or the local host's page.
      files: ['*.js', '*.cjs', '*.mjs'],
      excludedFiles: ['src/**'],
      env: { node: true, es2022: true },
      parserOptions: { ecmaVersion: 2022 },
      rules: { '@typescript-eslint/no-require-imports': 'off', 'no-console': 'off' }
    },
    { files: ['*.mjs'], parserOptions: { ecmaVersion: 2022, sourceType: 'module' } }
  ]
};
