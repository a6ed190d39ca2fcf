import tseslint from 'typescript-eslint';

export default tseslint.config(
  // The site has packages and types of its own, which only `npm run test:site` installs and checks.
  { ignores: ['site/', 'dist/', 'build/', 'coverage/', 'fixtures/', 'node_modules/', 'src/policy/catalogue-text.ts'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', 60],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/github/**', 'src/local/**', 'src/main.ts', 'src/cli.ts'],
    rules: { 'no-restricted-globals': ['error', 'process', 'console', 'fetch'] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A test that ends by a clock of its own fails on a busy machine.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.name=/^(?:it|test|before|after)/] > Literal.arguments[raw=/^[0-9_]+$/], CallExpression[callee.callee.object.name=/^(?:it|test)$/] > Literal.arguments[raw=/^[0-9_]+$/]',
          message: 'A test has no clock of its own: it would fail on a busy machine',
        },
      ],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
