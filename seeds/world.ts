import type { Ctx } from '@mellanrum/api'

type Em = Ctx['em']

export interface WorldWish {
  people: number
  challenges: number
  seed: number
}

/**
 * A synthetic population over the catalogue's own places and skills, always the same for a seed, made by PostgreSQL itself
 * so that any size is a matter of seconds. Skills are Zipf-distributed, cities have five times a rural hub's people.
 */
export async function makeWorld(em: Em, { people, challenges, seed }: WorldWish) {
  await em.transactional(async (inside) => {
    await inside.execute('set local statement_timeout = 0')
    await inside.execute(chance)
    for (const statement of [...peopled(people, seed), ...challenged(challenges, seed)]) await inside.execute(statement)
  })
}

/** A number from 0 up to 1 that a thing always draws, and an id it always has. */
const chance = `
  create or replace function pg_temp.draw(what text, n bigint, seed bigint) returns double precision immutable language sql
    as $$ select (hashtextextended(what || ':' || n, seed) & 9007199254740991)::double precision / 9007199254740992 $$;
  create or replace function pg_temp.id_of(what text, n bigint) returns uuid immutable language sql
    as $$ select md5(what || ':' || n)::uuid $$;
  create temp table some_skill on commit drop as select id, row_number() over (order by md5(key)) as rank from skill;
  create temp table some_hub on commit drop as
    select h.id, h.municipality_id, row_number() over (order by h.slug, copy) as rank
    from hub h join municipality m on m.id = h.municipality_id, generate_series(1, case when m.is_rural then 1 else 5 end) copy;
  create temp table some_organization on commit drop as select id, row_number() over (order by slug) as rank from organization`

/** A row of a numbered table, each as likely as the other. */
const evenly = (table: string, as: string, what: string, n: string, seed: number) =>
  `join ${table} ${as} on ${as}.rank = 1 + floor(pg_temp.draw('${what}', ${n}, ${seed}) * (select count(*) from ${table}))::bigint`
/** A skill, the first ones far more likely than the last. */
const zipf = (what: string, n: string, seed: number) =>
  `join some_skill s on s.rank = floor(power((select count(*) from some_skill), pg_temp.draw('${what}', ${n}, ${seed})))::bigint`
const oneOf = (values: string[], what: string, n: string, seed: number) =>
  `(array['${values.join("','")}'])[1 + floor(pg_temp.draw('${what}', ${n}, ${seed}) * ${values.length})::int]`

const CLAIMS = 8

const peopled = (count: number, seed: number) => [
  `insert into account (id, auth_user_id, email, language, created_at)
   select pg_temp.id_of('account', n), 'world-' || n, 'world-' || n || '@example.org', 'sv', timestamptz '2025-01-01'
   from generate_series(1, ${count}) n`,
  `insert into coworker (id, kind, field_of_practice, municipality_id, hub_id, languages, hours_per_month, is_remote)
   select pg_temp.id_of('account', n), ${oneOf(['SELF_EMPLOYED', 'FOUNDER', 'EMPLOYEE'], 'kind', 'n', seed)},
     ${oneOf(['BUSINESS', 'PUBLIC_SERVICE', 'ACADEMIA', 'CIVIL_SOCIETY', 'CITIZENS'], 'field', 'n', seed)},
     h.municipality_id, h.id, '{sv}', floor(pg_temp.draw('hours', n, ${seed}) * 60)::int, pg_temp.draw('remote', n, ${seed}) < 0.7
   from generate_series(1, ${count}) n ${evenly('some_hub', 'h', 'hub', 'n', seed)}`,
  `insert into skill_claim (id, coworker_id, skill_id, level, evidence, wants_to_learn)
   select pg_temp.id_of('claim', n * ${CLAIMS} + c), pg_temp.id_of('account', n), s.id,
     1 + floor(pg_temp.draw('level', n * ${CLAIMS} + c, ${seed}) * 4)::int,
     ${oneOf(['NONE', 'WORK', 'STUDY', 'LIVED'], 'evidence', `n * ${CLAIMS} + c`, seed)}, false
   from generate_series(1, ${count}) n cross join generate_series(0, ${CLAIMS - 1}) c ${zipf('claim', `n * ${CLAIMS} + c`, seed)} on conflict do nothing`,
  `insert into consent (id, account_id, purpose, given_at)
   select pg_temp.id_of('consent', n), pg_temp.id_of('account', n), 'BE_MATCHED', timestamptz '2025-01-01'
   from generate_series(1, ${count}) n where pg_temp.draw('consent', n, ${seed}) < 0.8`,
]

const themes = ['CLIMATE', 'SKILLS_SUPPLY', 'PREMISES_USE', 'ATTRACTIVENESS', 'HEALTH', 'EDUCATION', 'SECURITY']
const NEEDS = 5

const challenged = (count: number, seed: number) => [
  `insert into challenge (id, slug, title, question, themes, dimensions, sdgs, municipality_id, hub_id, region_id, publication, is_recruiting,
     stage, track, cycle, stage_since, version, created_at, published_at)
   select pg_temp.id_of('challenge', n), 'world-' || n, jsonb_build_object('language', 'sv', 'sv', 'Utmaning ' || n),
     jsonb_build_object('language', 'sv', 'sv', 'Hur gör vi med det som ingen löser själv, nummer ' || n || '?'),
     array[${oneOf(themes, 'theme', 'n', seed)}], '{SOCIAL}', '{11}', m.id, h.id, m.region_id, 'PUBLISHED', true,
     'TEAMING', 'LOOP', 1, timestamptz '2025-01-01', 1, timestamptz '2025-01-01', timestamptz '2025-01-01' + n * interval '1 minute'
   from generate_series(1, ${count}) n
     ${evenly('some_hub', 'h', 'at', 'n', seed)}
     join municipality m on m.id = h.municipality_id`,
  `insert into challenge_organization (id, challenge_id, organization_id, role)
   select pg_temp.id_of('part', n * 2 + p), pg_temp.id_of('challenge', n), g.id,
     case p when 0 then 'LEAD' else 'CO_OWNER' end
   from generate_series(1, ${count}) n cross join generate_series(0, 1) p ${evenly('some_organization', 'g', 'organization', 'n * 2 + p', seed)} on conflict do nothing`,
  `insert into opening (id, challenge_id, title, hours_per_month, places, is_open, is_remote_possible, answer_within_days, created_at)
   select pg_temp.id_of('opening', n * 2 + o), pg_temp.id_of('challenge', n), jsonb_build_object('language', 'sv', 'sv', 'Roll ' || o), 10, 2, true, true,
     21, timestamptz '2025-01-01' from generate_series(1, ${count}) n, generate_series(0, 1) o`,
  `insert into opening_skill (id, opening_id, skill_id, importance, level)
   select pg_temp.id_of('need', (n * 2 + o) * ${NEEDS} + k), pg_temp.id_of('opening', n * 2 + o), s.id,
     case when k < 3 then 'REQUIRED' else 'DESIRED' end, 2
   from generate_series(1, ${count}) n cross join generate_series(0, 1) o cross join generate_series(0, ${NEEDS - 1}) k
     ${zipf('need', `(n * 2 + o) * ${NEEDS} + k`, seed)} on conflict do nothing`,
]
