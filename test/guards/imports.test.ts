import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { impureRules, moduleOrder, wrongImports } from './imports.js'
import { root, sources } from './sources.js'

const order = moduleOrder(readFileSync(join(root, 'api/src/app/modules.ts'), 'utf8'))
const files = sources('api/src/{base,modules}/**/*.ts', 'web/src/**/*.{ts,svelte}', 'seeds/**/*.ts')

test('reads the module list', () => {
  expect(order.slice(0, 3)).toEqual(['skill', 'hub', 'identity'])
})

test('finds no import against the order of the rooms', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(wrongImports(files, order)).toEqual([])
})

test('finds no rule that knows the time, chance or a wait', () => {
  expect(impureRules(files)).toEqual([])
})

test.each([
  ['api/src/modules/hub/x.ts', '../identity/index.js', 'only earlier modules'],
  ['api/src/modules/identity/x.ts', '../hub/hub.entity.js', 'entered by its door'],
  ['api/src/modules/hub/rules/x.ts', '../hub.entity.js', 'rules use only rules'],
  ['api/src/modules/hub/rules/x.ts', 'kysely', 'rules know no library'],
  ['api/src/base/x.ts', '../modules/hub/index.js', 'base knows nothing'],
  ['web/src/routes/hubs/x.ts', '../../../../api/src/base/read.js', 'by its schema only'],
  ['web/src/routes/hubs/x.ts', '../challenges/card.js', 'never another feature'],
  ['seeds/demo.ts', '../api/src/base/read.js', 'front door'],
])('catches %s importing %s', (path, wanted, why) => {
  const text = `import { it } from '${wanted}'\n`
  expect(wrongImports([{ path, text }], order)[0]).toContain(why)
})

test('catches a rule that looks at the clock', () => {
  expect(
    impureRules([{ path: 'api/src/modules/hub/rules/x.ts', text: 'export const now = () => new Date()' }]),
  ).toHaveLength(1)
})
