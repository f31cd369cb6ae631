import { oracle, peers, type Contender } from './quality/contenders.ts'
import { hasEsco, readEsco, whereEsco, type Esco } from './quality/esco.ts'
import { holdOut, type Holdout, type Part } from './quality/holdout.ts'
import { measure, turnedGains, turnedScores, type Quality } from './quality/measure.ts'
import { ours, worldOf } from './quality/ours.ts'
import { print, say } from './kit.ts'

/** `QUALITY=tuning` looks at the part that weights are picked on, and at nothing that is reported. */
const parts: readonly Part[] = process.env.QUALITY === 'tuning' ? ['tuning'] : ['test', 'unseen']

const contenders: Record<string, Contender> = {
  ...peers,
  ours: (esco, holdout) => ours(esco, holdout, worldOf(esco, holdout)),
  oracle,
}

if (hasEsco()) run(readEsco())
else say(`There is no ESCO in ${whereEsco()}: name the folder of the open data by MELLANRUM_DATA to measure this.`)

function run(esco: Esco) {
  for (const asks of ['eight', 'sixteen', 'all'] as const)
    for (const part of parts) compare(esco, holdOut(esco, part, asks))
}

function compare(esco: Esco, holdout: Holdout) {
  const { name, held, people, gains } = holdout
  say(`\n${name}: ${held.length} occupations held out, ${people.length} people`)
  say(`${'people for an occupation'.padStart(43)}${'occupations for a person'.padStart(31)}`)
  say(`${''.padEnd(16)}${'nDCG@10     R@50      MRR'.padStart(27)}${'nDCG@10     R@50      MRR'.padStart(31)}`)
  for (const [contender, scoresOf] of Object.entries(contenders)) {
    const scores = scoresOf(esco, holdout)
    const there = measure(scores, gains)
    const back = measure(turnedScores(scores), turnedGains(gains))
    say(`${contender.padEnd(16)}${line(there).padStart(27)}${line(back).padStart(31)}`)
    tell(`quality.${name.replaceAll(/\W+/g, '-')}.people.${contender}`, there)
    tell(`quality.${name.replaceAll(/\W+/g, '-')}.occupations.${contender}`, back)
  }
}

function line({ ndcg, recall, mrr }: Quality): string {
  return [ndcg, recall, mrr].map((one) => one.toFixed(3).padStart(9)).join('')
}

function tell(name: string, { ndcg, recall, mrr }: Quality) {
  print(`${name}.ndcg10`, ndcg, 'share')
  print(`${name}.recall50`, recall, 'share')
  print(`${name}.mrr`, mrr, 'share')
}
