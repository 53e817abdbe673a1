import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {ignores: ['target/', 'node_modules/']},
  js.configs.recommended,
  {
    files: ['src/test/resources/**/*.js'],
    languageOptions: {globals: {parent: 'readonly', addEventListener: 'readonly'}},
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: './src/test/lms/tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
      'max-lines-per-function': ['error', {max: 80, skipBlankLines: true, skipComments: true}],
      'max-params': ['error', 4],
    },
  },
  {
    files: ['src/test/lms/test/*.ts'],
    rules: {
      // node:test returns a promise that the runner itself waits for
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: 'node:test', name: ['test']}]},
      ],
    },
  },
);
