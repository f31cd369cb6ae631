import { graphql } from './graphql.ts'

/** Put `...Words` on every text people wrote, and show it with `<T text={…} />`. */
export const Words = graphql(`
  fragment Words on LocalizedText {
    language
    sv
    nb
    en
  }
`)

/** What a hub or challenge on the map needs. */
export const MunicipalityOnMap = graphql(`
  fragment MunicipalityOnMap on Municipality {
    id
    code
    name
    isRural
    latitude
    longitude
    country
  }
`)
