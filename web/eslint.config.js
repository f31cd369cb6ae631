import parser from '@typescript-eslint/parser'
import svelte from 'eslint-plugin-svelte'

// The markup alone: what stands in the scripts is oxlint's.
export default [
  { ignores: ['.svelte-kit/', 'build/', 'src/lib/paraglide/'] },
  ...svelte.configs['flat/recommended'],
  {
    files: ['**/*.svelte'],
    languageOptions: { parserOptions: { parser } },
    rules: {
      // Addresses carry the language and are made in one place, lib/links.
      'svelte/no-navigation-without-resolve': 'off',
      // A space at the end of a line is written so, or the formatter takes it away.
      'svelte/no-useless-mustaches': 'off',
    },
  },
]
