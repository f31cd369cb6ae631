import { expect, test } from 'vitest'
import { onceIn } from './sent.server.ts'

const post = (type: string, body: string) =>
  new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } })

test('reads what a form brings to be done once', async () => {
  expect(await onceIn(post('application/x-www-form-urlencoded', 'once=abc&a=1'))).toBe('abc')
  expect(await onceIn(post('application/x-www-form-urlencoded', 'a=1'))).toBeUndefined()
  expect(await onceIn(post('application/json', '{}'))).toBeUndefined()
})

test.each(['multipart/form-data', 'multipart/form-data; boundary=a'])(
  'refuses what only claims to be %s',
  async (type) => {
    await expect(onceIn(post(type, '--b'))).rejects.toMatchObject({ status: 400 })
  },
)
