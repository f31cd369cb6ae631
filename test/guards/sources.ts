import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Source {
  path: string
  text: string
}

export const textOf = (path: string) => readFileSync(join(root, path), 'utf8')

const isMade = (path: string) => /(^|\/)(node_modules|dist|build|\.svelte-kit|paraglide|migrations)(\/|$)/.test(path)

export function sources(...patterns: string[]): Source[] {
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root, exclude: isMade }))
    .filter((path) => !isMade(path))
    .map((path) => ({ path, text: textOf(path) }))
}

const importing =
  /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\n[^'"\n;]*?)*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s+['"]([^'"]+)['"]/g

/** What a file imports: library names as they are, own files as paths from the root. */
export function importsOf({ path, text }: Source): string[] {
  return [...text.matchAll(importing)].map((found) => {
    const wanted = (found[1] ?? found[2] ?? found[3])!
    return wanted.startsWith('.') ? normalize(join(dirname(path), wanted)) : wanted
  })
}
