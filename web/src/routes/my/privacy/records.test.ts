import { expect, it } from 'vitest'
import { recordsOf } from './records.ts'

it('gathers the fields of each kind of record, and says each rule once', () => {
  const field = { record: 'Coworker', field: 'kind', retention: 'until erased', visibility: 'as chosen' }
  const fields = [field, { ...field, record: 'Consent' }, { ...field, field: 'about', visibility: 'the person alone' }]
  expect(recordsOf(fields)).toEqual([
    { record: 'Coworker', count: 2, retention: ['until erased'], visibility: ['as chosen', 'the person alone'] },
    { record: 'Consent', count: 1, retention: ['until erased'], visibility: ['as chosen'] },
  ])
})
