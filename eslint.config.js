import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Limits at the maximum of the code bases named in the architecture; names that say nothing are refused. */
export default tseslint.config(
  { ignores: ['dist', 'lib', 'coverage', 'src/generated', 'examples', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.test.json' } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      complexity: ['error', 8],
      'max-lines': ['error', { max: 245, skipBlankLines: false }],
      'max-lines-per-function': ['error', { max: 76 }],
      'max-depth': ['error', 3],
      'max-params': ['error', 6],
    },
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: {
      // A test takes a field away with `const { field: _gone, ...rest }`.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Fixtures hold texts and other things side by side, and say which at the call.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/dot-notation': 'off',
      // Reference values keep the digits of their source; code points are what alignment counts.
      'no-loss-of-precision': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
