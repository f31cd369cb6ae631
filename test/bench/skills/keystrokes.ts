import type pg from 'pg'
import { skillQuestions, type Question } from '../../kit/skill-questions.ts'

export type Keystroke = Pick<Question, 'typed' | 'language'>

const EACH = 10
const STEP = 7

/** As they are typed, letter by letter from the second; every seventh of all of them. */
const asTyped = (questions: readonly Keystroke[]): Keystroke[] =>
  questions
    .flatMap(({ typed, language }) =>
      Array.from({ length: typed.length - 1 }, (_, n) => ({ typed: typed.slice(0, n + 2), language })),
    )
    .filter((_, n) => n % STEP === 0)

export const written = asTyped(skillQuestions)

/** What the catalogue itself calls its skills, in each language that it has, always the same ones. */
export async function drawn(client: pg.Client): Promise<Keystroke[]> {
  const { rows } = await client.query<Keystroke>(
    `select language, typed from (
       select word.key as language, word.value as typed, row_number() over (partition by word.key order by md5(word.value)) as at
       from skill, jsonb_each_text(label) word where word.key in ('sv', 'nb', 'en') and length(word.value) between 4 and 40) one
     where at <= $1 order by at, language`,
    [EACH],
  )
  return asTyped(rows)
}
