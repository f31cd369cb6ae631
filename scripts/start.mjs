import { sayIfNodeIsTooOld } from './parts/node-version.mjs'

if (!sayIfNodeIsTooOld()) import('./parts/start.mjs').then((part) => part.start())
