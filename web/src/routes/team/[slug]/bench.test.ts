import { describe, expect, it } from 'vitest'
import {
  actionOn,
  benchFrom,
  benchWith,
  keptOut,
  lockTurned,
  replaced,
  swapped,
  takenIn,
  takenOut,
  wishFrom,
} from './bench.ts'

const [anna, bo, cai] = ['a', 'b', 'c'].map((letter) => letter.repeat(8) + '-0000-4000-8000-000000000000') as [
  string,
  string,
  string,
]
const from = (search: string) => benchFrom(new URLSearchParams(search))

describe('the workbench in the address', () => {
  it('comes back as it was written', () => {
    const bench = from(`people=${anna}&lock=${anna}&out=${bo}&size=3&km=50&must=lead&must=ruralHub&sectors=2`)
    expect(from(benchWith('hus', bench, {}).split('?')[1]!)).toEqual(bench)
    expect(bench).toMatchObject({ size: 3, kilometres: 50, sectors: 2 })
    expect([...bench.musts].sort()).toEqual(['lead', 'ruralHub'])
  })

  it('forgets what is no person and no number, and keeps numbers where they can be', () => {
    expect(from('people=x&size=tio&km=&sectors=99')).toMatchObject({
      people: [],
      size: 5,
      kilometres: undefined,
      sectors: 4,
    })
  })

  it('lets nobody be both in and kept out', () => {
    expect(from(`people=${anna}&lock=${anna}&out=${anna}`)).toMatchObject({ people: [], lock: [], out: [anna] })
  })
})

describe('what is done on it', () => {
  const bench = from(`people=${anna}&people=${bo}&lock=${anna}`)

  it('takes in, out, and keeps out', () => {
    expect(takenIn(bench, cai).people).toEqual([anna, bo, cai])
    expect(takenOut(bench, anna)).toEqual({ people: [bo], lock: [], gone: anna })
    expect(keptOut(bench, bo)).toEqual({ people: [anna], lock: [anna], gone: bo, out: [bo] })
  })

  it('locks at one press and lets go at the next', () => {
    expect(lockTurned(bench, bo).lock).toEqual([anna, bo])
    expect(lockTurned(bench, anna).lock).toEqual([])
  })

  it('puts the one who comes where the one who leaves stood', () => {
    expect(swapped(bench, anna, cai)).toEqual({ people: [cai, bo], lock: [] })
  })

  it('does not ask again who said no, and puts the next best in their place', () => {
    expect(replaced(bench, anna, cai)).toEqual({ people: [cai, bo], lock: [], out: [anna] })
  })

  it('takes whoever was just taken out in again, once', () => {
    const { gone, ...left } = { ...bench, ...takenOut(bench, anna) }
    const next = benchWith('hus', { ...left, gone }, takenIn({ ...left, gone }, gone!))
    expect(from(next.split('?')[1]!)).toMatchObject({ people: [bo, anna], gone: undefined })
  })

  it('sends its forms to where the team still stands', () => {
    expect(actionOn(bench, 'invite')).toBe(`?people=${anna}&people=${bo}&lock=${anna}&/invite`)
    expect(actionOn(from(''), 'save')).toBe('?/save')
  })

  it('asks the api for no more than was chosen', () => {
    expect(wishFrom(from('must=receiver'), 'id')).toEqual({
      challenge: 'id',
      size: 5,
      seconds: 1,
      lock: [],
      forbid: [],
      must: { receiver: true },
    })
  })
})
