import 'reflect-metadata'
import { readEnv } from './env.js'
import { install } from './install.js'

await install(readEnv())
