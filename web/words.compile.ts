import { compile } from '@inlang/paraglide-js'
import { words } from './words.config.ts'

await compile(words)
