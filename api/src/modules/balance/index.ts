// Which skills are sought where, and how many there are who have them, told so that nobody is pointed at.
import type { Module } from '../../base/module.js'
import { CountNoise } from './count-noise.entity.js'
import { permissions } from './balance.access.js'
import { SoughtPlaceResolver, SoughtSkillResolver } from './balance.resolver.js'

export const balance: Module = {
  name: 'balance',
  entities: [CountNoise],
  resolvers: [SoughtSkillResolver, SoughtPlaceResolver],
  permissions,
}
