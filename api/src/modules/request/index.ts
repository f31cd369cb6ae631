// What is remembered of a request so that sending it twice does it once.
import type { Module } from '../../base/module.js'
import { IdempotencyKey } from './idempotency-key.entity.js'
import { forgetOldKeys } from './request.actions.js'

export const request: Module = {
  name: 'request',
  entities: [IdempotencyKey],
  resolvers: [],
  permissions: {},
  hourly: forgetOldKeys,
}

export { IdempotencyKey }
export { claimKey, forgetAnswers, forgetKey, keepAnswer, type Claim } from './request.actions.js'
