interface Figure {
  name: string
  value: number
  unit: string
}

export interface Time {
  milliseconds: number
  /** Of the one thread that does the work. */
  processor?: number
}

interface Told extends Time {
  value: number
  isProven: boolean
  gap?: number
}

const at = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const part = (values: readonly boolean[]) => values.filter(Boolean).length / values.length
const percent = (share: number) => `${(100 * share).toFixed(1)} %`

const timesOf = (times: readonly Time[]) => {
  const clock = times.flatMap(({ milliseconds }) => (Number.isNaN(milliseconds) ? [] : [milliseconds]))
  const processor = times.map((time) => time.processor ?? NaN)
  return { p50: at(clock, 0.5), p95: at(clock, 0.95), processor: at(processor, 0.95) }
}

const cells = ({ p50, p95, processor }: ReturnType<typeof timesOf>) =>
  `${p50.toFixed(1)} | ${p95.toFixed(1)} | ${Number.isNaN(processor) ? '–' : processor.toFixed(1)} |`

/** What a number of people gave: every contender's answers in the order of the instances. */
export class Tally {
  static readonly head =
    '| people | who | value, of the best | worst | proven | p50 ms | p95 ms | processor, p95 ms |\n|---|---|---|---|---|---|---|---|'
  readonly people: number
  private readonly kind: string
  private readonly told = new Map<string, (Told & { seed: number })[]>()
  private readonly flat: Time[] = []
  private readonly counts: number[] = []
  private readonly times: Time[] = []
  private readonly allProven: boolean[] = []
  private readonly pareto: (boolean | null)[] = []

  constructor(people: number, kind = '') {
    this.people = people
    this.kind = kind
  }

  add(who: string, told: Told, seed: number) {
    this.told.set(who, [...(this.told.get(who) ?? []), { ...told, seed }])
  }

  flattened(time: Time) {
    this.flat.push(time)
  }

  alternatives(count: number, time: Time, isProven: boolean) {
    this.counts.push(count)
    this.times.push(time)
    this.allProven.push(isProven)
  }

  /** What integer programming says of one alternative: not outdone, outdone, or no time to tell. */
  checked(isTrue: boolean | null) {
    this.pareto.push(isTrue)
  }

  private checksThatSay(what: boolean | null) {
    return this.pareto.filter((one) => one === what).length
  }

  /** Of the best known value, instance by instance; what was not answered, or with nobody, is left out. */
  private shares(who: string): number[] {
    const best = new Map(this.told.get('ours')!.map(({ seed, value }) => [seed, value]))
    return this.told
      .get(who)!
      .flatMap(({ value, seed }) => (Number.isFinite(value) && value > 0 ? [value / best.get(seed)!] : []))
  }

  private of(who: string) {
    const told = this.told.get(who)!
    const shares = this.shares(who)
    return {
      value: mean(shares),
      worst: Math.min(...shares),
      proven: part(told.map(({ isProven }) => isProven)),
      ...timesOf(told),
    }
  }

  figures(): Figure[] {
    const where = ['teams', this.kind.replaceAll(' ', '-'), this.people].filter(Boolean).join('.')
    const each = [...this.told.keys()].flatMap((who): Figure[] => {
      const { value, worst, proven, p50, p95, processor } = this.of(who)
      const name = `${where}.${who.replaceAll(/\W+/g, '-').toLowerCase()}`
      return [
        { name: `${name}.value`, value, unit: 'of the best' },
        { name: `${name}.worst`, value: worst, unit: 'of the best' },
        { name: `${name}.proven`, value: proven, unit: 'share' },
        { name: `${name}.p50`, value: p50, unit: 'ms' },
        { name: `${name}.p95`, value: p95, unit: 'ms' },
        ...(Number.isNaN(processor) ? [] : [{ name: `${name}.processor.p95`, value: processor, unit: 'ms' }]),
      ]
    })
    return [
      ...each,
      {
        name: `${where}.ours.gap`,
        value: Math.max(...this.told.get('ours')!.map(({ gap }) => gap ?? 0)),
        unit: 'share',
      },
      ...(this.counts.length > 0 ? this.figuresOfAll(where) : []),
    ]
  }

  private figuresOfAll(where: string): Figure[] {
    return [
      { name: `${where}.flatten.p95`, value: timesOf(this.flat).p95, unit: 'ms' },
      { name: `${where}.alternatives.count`, value: mean(this.counts), unit: 'teams' },
      { name: `${where}.alternatives.p50`, value: timesOf(this.times).p50, unit: 'ms' },
      { name: `${where}.alternatives.p95`, value: timesOf(this.times).p95, unit: 'ms' },
      { name: `${where}.alternatives.processor.p95`, value: timesOf(this.times).processor, unit: 'ms' },
      { name: `${where}.alternatives.proven`, value: part(this.allProven), unit: 'share' },
      ...(this.pareto.length > 0
        ? [
            { name: `${where}.alternatives.checked`, value: this.pareto.length, unit: 'teams' },
            { name: `${where}.alternatives.outdone`, value: this.checksThatSay(false), unit: 'teams' },
            { name: `${where}.alternatives.untold`, value: this.checksThatSay(null), unit: 'teams' },
          ]
        : []),
    ]
  }

  lines(): string[] {
    const each = [...this.told.keys()].map((who) => {
      const { value, worst, proven, ...times } = this.of(who)
      const share = Number.isNaN(value) ? '–' : value.toFixed(4)
      const least = Number.isFinite(worst) ? worst.toFixed(4) : '–'
      return `| ${this.people}${this.kind && `, ${this.kind}`} | ${who} | ${share} | ${least} | ${percent(proven)} | ${cells(times)}`
    })
    if (this.counts.length === 0) return each
    const checks =
      this.pareto.length > 0
        ? `, of ${this.pareto.length} asked ${this.checksThatSay(true)} are not outdone, ${this.checksThatSay(false)} are`
        : ''
    const range = `${Math.min(...this.counts)} to ${Math.max(...this.counts)}${checks}`
    const all = `| ${this.people} | alternatives, all: ${range} | | | ${percent(part(this.allProven))} | ${cells(timesOf(this.times))}`
    return [...each, all]
  }
}
