import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const DATA = join(ROOT, '.data')

/** The Node that came with the packages, whatever the machine's own is. */
export const NODE = join(ROOT, 'node_modules/node/bin/node')

export const inRoot = (/** @type {string} */ path) => join(ROOT, path)
