import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const nodeGlobals = {console: 'readonly', process: 'readonly', URL: 'readonly', Buffer: 'readonly'};

export default tseslint.config(
  {
    ignores: ['target/', 'node_modules/', 'src/main/java/', 'src/main/resources/', 'src/main/jte/'],
  },
  js.configs.recommended,
  {files: ['*.mjs'], languageOptions: {globals: nodeGlobals}},
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {project: './tsconfig.json', tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      'no-restricted-exports': ['error', {restrictDefaultExports: {direct: true}}],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[value=/^(before)?unload$/]',
          message: 'leaving is seen by pagehide and visibilitychange; unload is dead',
        },
        {selector: 'ClassDeclaration', message: 'functions and closures, no classes'},
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', {assertionStyle: 'as'}],
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
      'max-lines-per-function': ['error', {max: 100, skipBlankLines: true, skipComments: true}],
      'max-params': ['error', 4],
    },
  },
);
