import { readEnv } from '@mellanrum/api'
import { loadDemo } from './demo/index.js'

const midday = new Date()
midday.setUTCHours(12, 0, 0, 0)
await loadDemo(readEnv(), midday, (line) => console.log(`  · ${line}`))
