// @ts-check
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'public/'] },
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  // `noUncheckedIndexedAccess` asks for an assertion where an index is known to exist.
  { rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  // Commands speak to people on the console.
  { files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
