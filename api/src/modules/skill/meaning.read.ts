import type { Ctx } from '../../base/ctx.js'
import { read, readOne, sql } from '../../base/read.js'
import type { Matter } from './meaning.worker.js'
import { occupationsWithSkills } from './occupation.queries.js'
import type { Said } from './rules/meaning/words.js'

/** Told anew whenever what it is reckoned by has changed. */
const WAY = 3

interface SkillRow {
  id: string
  said: Said[]
}

interface TieRow {
  one: string
  other: string
}

/** All that meaning rests on: what skills are called, what ties them, and which occupations take them. */
export async function matterOfMeaning(ctx: Ctx): Promise<{ ids: string[]; matter: Matter }> {
  const [skills, ties, occupations] = await Promise.all([readSkills(ctx), readTies(ctx), occupationsWithSkills(ctx)])
  const ids = skills.map(({ id }) => id)
  const places = new Map(ids.map((id, at) => [id, at]))
  const placesOf = (some: readonly string[]) => some.map((id) => places.get(id)).filter((at) => at !== undefined)
  const matter = {
    said: skills.map(({ said }) => said),
    occupations: occupations.map(({ essential, optional }) => placesOf([...essential, ...optional])),
    ties: ties
      .map(({ one, other }) => placesOf([one, other]))
      .filter((tie): tie is [number, number] => tie.length === 2),
  }
  return { ids, matter }
}

const readSkills = (ctx: Ctx) =>
  read<SkillRow>(
    ctx,
    sql`
    select s.id, coalesce(jsonb_agg(jsonb_build_object('language', l.language, 'label', s.label ->> l.language,
        'description', coalesce(s.description ->> l.language, ''), 'synonyms', coalesce(w.labels, '[]')) order by l.language)
        filter (where s.label ->> l.language is not null), '[]') as said
    from skill s cross join (values ('sv'), ('nb'), ('en')) l (language)
      left join lateral (select jsonb_agg(label order by label) as labels from skill_synonym
        where skill_id = s.id and language = l.language) w on true
    where not s.is_group and s.retired_at is null
    group by s.id order by s.id`,
  )

const readTies = (ctx: Ctx) =>
  read<TieRow>(ctx, sql`select from_id as one, to_id as other from skill_link order by from_id, to_id, kind`)

/** What the catalogue is at this moment, in a few letters. */
export async function fingerprintOf(ctx: Ctx): Promise<string> {
  const row = await readOne<{ fingerprint: string }>(
    ctx,
    sql`
    select concat_ws(' ', ${WAY}::int,
      (select sum(hashtextextended(concat_ws(' ', id, label, description, is_group, retired_at is null), 0)) from skill),
      (select sum(hashtextextended(concat_ws(' ', skill_id, language, label), 0)) from skill_synonym),
      (select sum(hashtextextended(concat_ws(' ', from_id, to_id), 0)) from skill_link),
      (select sum(hashtextextended(concat_ws(' ', occupation_id, skill_id), 0)) from occupation_skill)) as fingerprint`,
  )
  return row!.fingerprint
}
