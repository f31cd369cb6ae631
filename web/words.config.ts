import type { CompilerOptions } from '@inlang/paraglide-js'

/** How the message catalogues become functions; used by the build and by the tests. */
export const words: CompilerOptions = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  strategy: ['custom-address', 'baseLocale'] as unknown as CompilerOptions['strategy'],
  isServer: 'import.meta.env.SSR',
  emitReadme: false,
}
