import type { Ctx } from '../../../base/ctx.js'
import { Language, type LocalizedText } from '../../../base/localized.js'
import { read, sql } from '../../../base/read.js'
import type { SourceKey } from '../rules/staged.js'
import type { Run } from './journal.js'

interface Source {
  name: string
  notice: LocalizedText | null
  licence: string | null
  url: string | null
}

const sources: Record<SourceKey, Source> = {
  esco: {
    name: 'ESCO',
    notice: {
      language: Language.en,
      sv: 'Den här tjänsten använder Europeiska kommissionens klassificering ESCO.',
      nb: 'Denne tjenesten bruker EU-kommisjonens klassifisering ESCO.',
      en: 'This service uses the ESCO classification of the European Commission.',
    },
    licence: 'Commission Decision 2011/833/EU',
    url: 'https://esco.ec.europa.eu',
  },
  jobtech: {
    name: 'JobTech Taxonomy',
    notice: {
      language: Language.sv,
      sv: 'Den här tjänsten använder JobTech Taxonomy från Arbetsförmedlingen.',
      nb: 'Denne tjenesten bruker JobTech Taxonomy fra den svenske Arbetsförmedlingen.',
      en: 'This service uses the JobTech Taxonomy of the Swedish Public Employment Service.',
    },
    licence: null,
    url: 'https://data.jobtechdev.se/taxonomy',
  },
  crosswalk: { name: 'Crosswalk', notice: null, licence: null, url: null },
}

/** The sources that a run may read, with their words as they are now. */
export const writeSources = ({ ctx }: Run) =>
  read(
    ctx,
    sql`insert into skill_source (id, key, name, notice, licence, url)
    select md5('source:' || key)::uuid, key, name, notice, licence, url
    from json_to_recordset(${JSON.stringify(Object.entries(sources).map(([key, source]) => ({ key, ...source })))}::json)
      as told(key text, name text, notice jsonb, licence text, url text)
    on conflict (key) do update set name = excluded.name, notice = excluded.notice, licence = excluded.licence, url = excluded.url`,
  )

/** A source of which nothing is left has no notice to show. */
export const dropSilentSources = (ctx: Ctx) =>
  read(
    ctx,
    sql`delete from skill_source source where not exists (select 1 from skill_origin where source_id = source.id)
    and not exists (select 1 from skill_link where source_id = source.id) and not exists (select 1 from occupation where source_id = source.id)
    and not exists (select 1 from skill_synonym where source_id = source.id) and not exists (select 1 from skill_term where source_id = source.id)`,
  )
