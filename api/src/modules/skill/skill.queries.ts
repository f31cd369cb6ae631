import { loadOne } from '../../base/loader.js'
import { anyOf, read, sql } from '../../base/read.js'
import type { Skill } from './skill.entity.js'

export const skillById = loadOne<Skill>((ctx, ids) => read(ctx, sql`select * from skill where id = ${anyOf(ids)}`), (row) => row.id)
