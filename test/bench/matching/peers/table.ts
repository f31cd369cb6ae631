import { median, print } from '../../kit.ts'
import { mixes, type Mix } from '../questions.ts'
import { OURS } from './contenders.ts'

export interface Line {
  readonly people: number
  readonly name: string
  readonly milliseconds: number
  readonly bytes: number
  readonly recall: number
  readonly times: Readonly<Record<Mix, readonly number[]>>
}

const late = (times: readonly number[]) => times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.99)]!
const short = (value: number) =>
  value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')

/** Every figure as a line of JSON, and all of them as README shows them. */
export function table(lines: readonly Line[]): string {
  const head = `| people | who | ${mixes.map((mix) => `${mix}: p50, p99 ms`).join(' | ')} | times ours | ready in s | bytes a person | right |`
  return [head, '|---|---|---|---|---|---|---|---|---|', ...lines.map((line) => row(line, lines))].join('\n')
}

function row(line: Line, lines: readonly Line[]): string {
  const { people, name, milliseconds, bytes, recall, times } = line
  const ours = lines.find((one) => one.people === people && one.name === OURS)!
  const prefix = `matching.peers.${people}.${name.replaceAll(/\W+/g, '-').toLowerCase()}`
  const ratios = mixes.map((mix) => median(times[mix]) / median(ours.times[mix]))
  for (const [at, mix] of mixes.entries()) {
    print(`${prefix}.${mix}.p50`, median(times[mix]), 'ms')
    print(`${prefix}.${mix}.p99`, late(times[mix]), 'ms')
    print(`${prefix}.${mix}.times-ours`, ratios[at]!, 'times')
  }
  print(`${prefix}.ready`, milliseconds, 'ms')
  print(`${prefix}.bytes`, bytes / people, 'bytes')
  print(`${prefix}.right`, recall, 'share')
  const cells = mixes.map((mix) => `${short(median(times[mix]))}, ${short(late(times[mix]))}`)
  const beside = name === OURS ? '' : ratios.map((ratio) => short(ratio)).join(' · ')
  const share = recall === 1 ? 'all' : `${(recall * 100).toFixed(1)} %`
  return `| ${people.toLocaleString('en')} | ${name} | ${cells.join(' | ')} | ${beside} | ${short(milliseconds / 1000)} | ${Math.round(bytes / people).toLocaleString('en')} | ${share} |`
}
