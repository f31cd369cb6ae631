import { describe, expect, it } from 'vitest'
import * as places from '../../seeds/catalogue/check-places.js'
import * as check from '../../seeds/catalogue/check.js'
import { concept, type Concept } from '../../seeds/catalogue/concept.js'
import { ambiguities, roots } from '../../seeds/catalogue/roots.js'
import { hubs } from '../../seeds/catalogue/hubs.js'
import { networks, organizations } from '../../seeds/catalogue/organizations.js'
import { municipalities, regions } from '../../seeds/catalogue/places.js'
import { concepts, writtenConcepts } from '../../seeds/catalogue/skills/index.js'

const plant = (id: string, changes: Partial<Concept> = {}): Concept => ({
  ...concept(
    id,
    { reuse: 'cross-sector' },
    { sv: [id, [`${id} s`], 'a'], nb: [id, [`${id} n`], 'b'], en: [id, [`${id} e`], 'c'] },
  ),
  ...changes,
})
const noSynonyms = { sv: ['ja'], nb: [], en: ['yes'] }

describe('the skills catalogue', () => {
  it('holds at least 400 concepts, each with its own id', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(400)
    expect(check.doubledIds(concepts)).toEqual([])
    expect(check.malformedIds(concepts)).toEqual([])
  })

  it('is one tree under the declared roots, without orphans or cycles', () => {
    expect(check.orphans(concepts, roots)).toEqual([])
    expect(check.rootMistakes(concepts, roots)).toEqual([])
    expect(check.cycles(concepts)).toEqual([])
    expect(check.shortcutParents(concepts)).toEqual([])
  })

  it('links only to concepts that exist, and hands out related links on both sides', () => {
    expect(check.danglingLinks(concepts)).toEqual([])
    expect(check.relatedWithinFamily(concepts)).toEqual([])
    expect(check.relatedWrittenTwice(writtenConcepts)).toEqual([])
    expect(check.oneSidedRelated(concepts)).toEqual([])
  })

  it('says everything in three languages, each in its own letters', () => {
    expect(check.missingWords(concepts)).toEqual([])
    expect(check.strayLetters(concepts)).toEqual([])
  })

  it('has no word that leads to two concepts', () => {
    expect(check.doubledLabels(concepts)).toEqual([])
    expect(check.ambiguousWords(concepts, ambiguities)).toEqual([])
  })

  it('points at each ESCO concept at most once', () => {
    expect(check.escoMistakes(concepts)).toEqual([])
  })

  it.each([
    ['energy-auditing', 'energikartläggning', 'energikartlegging'],
    ['carbon-budgeting', 'koldioxidbudget', 'karbonbudsjett'],
    ['process-facilitation', 'processledning', 'prosessledelse'],
    ['behaviour-change', 'beteendeförändring', 'atferdsendring'],
    ['virtual-assistance', 'virtuell assistans', 'virtuell assistanse'],
    ['health-analysis', 'hälsoanalys', 'helseanalyse'],
  ])('knows %s as people say it in both countries', (id, sv, nb) => {
    expect(concepts.find((one) => one.id === id)).toMatchObject({ sv, nb })
  })
})

describe('the guard of the skills catalogue', () => {
  const top = plant('top')
  const under = plant('under', { broader: ['top'] })

  it('lets a sound catalogue through', () => {
    expect(check.orphans([top, under], ['top'])).toEqual([])
    expect(check.missingWords([top, under])).toEqual([])
    expect(check.ambiguousWords([top, under])).toEqual([])
  })

  it('finds orphans, undeclared tops and roots that are none', () => {
    expect(check.orphans([top, under, plant('lost')], ['top'])).toEqual(['lost'])
    expect(check.rootMistakes([top, under], ['under'])).toEqual(['top', 'under'])
  })

  it('finds doubled and malformed ids', () => {
    expect(check.doubledIds([top, top])).toEqual(['top'])
    expect(check.malformedIds([plant('Två ord')])).toEqual(['Två ord'])
  })

  it('finds a cycle however long', () => {
    const ring = [plant('a', { broader: ['c'] }), plant('b', { broader: ['a'] }), plant('c', { broader: ['b'] })]
    expect(check.cycles([...ring, under, top])).toEqual(['a', 'b', 'c'])
  })

  it('finds links to nowhere, to kin, to a forebear twice, and related links written twice or once', () => {
    expect(check.danglingLinks([plant('a', { broader: ['x'], related: ['y'] })])).toEqual(['a → x', 'a → y'])
    expect(check.relatedWithinFamily([top, { ...under, related: ['top'] }])).toEqual(['under ~ top'])
    expect(check.shortcutParents([top, under, plant('c', { broader: ['top', 'under'] })])).toEqual(['c < top'])
    const pair = [plant('a', { related: ['b'] }), plant('b', { related: ['a'] })]
    expect(check.relatedWrittenTwice(pair)).toEqual(['a ~ b'])
    expect(check.oneSidedRelated([plant('a', { related: ['b'] }), plant('b')])).toEqual(['a ~ b'])
  })

  it('finds a missing label, description or synonym', () => {
    expect(check.missingWords([plant('a', { nb: ' ' })])).toEqual(['nb:a'])
    expect(check.missingWords([plant('a', { description: { sv: 'a', nb: 'b', en: '' } })])).toEqual(['en:a'])
    expect(check.missingWords([plant('a', { synonyms: noSynonyms })])).toEqual(['nb:a'])
  })

  it('finds Swedish left in Norwegian and Norwegian left in Swedish', () => {
    expect(check.strayLetters([plant('a', { nb: 'kompetensförsörjning' })])).toEqual(['nb:kompetensförsörjning'])
    expect(check.strayLetters([plant('a', { sv: 'læring' })])).toEqual(['sv:læring'])
  })

  it('finds doubled labels and ambiguous synonyms unless they are declared', () => {
    const twins = [plant('a', { sv: 'Vård' }), plant('b', { sv: 'vård' })]
    expect(check.doubledLabels(twins)).toEqual(['sv:vård'])
    const borrowed = [plant('a', { sv: 'yes' }), plant('b', { synonyms: { sv: ['yes'], nb: ['n'], en: ['e'] } })]
    expect(check.ambiguousWords(borrowed)).toEqual(['sv:yes'])
    expect(check.ambiguousWords(borrowed, ['sv:yes'])).toEqual([])
  })

  it('finds an ESCO address used twice or made up', () => {
    const esco = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000000'
    expect(check.escoMistakes([plant('a', { esco }), plant('b', { esco })])).toEqual([esco])
    expect(check.escoMistakes([plant('a', { esco: 'http://example.org/1' })])).toEqual(['http://example.org/1'])
  })
})

const catalogue: places.PlaceCatalogue = { regions, municipalities, hubs, organizations, networks }
const first = <T>(list: T[]): T => {
  const [head] = list
  if (head === undefined) throw new Error('the catalogue is empty')
  return head
}

describe('the catalogue of places, hubs and organisations', () => {
  it('holds three regions, all eight municipalities of Jämtland, and eleven hubs', () => {
    expect(regions).toHaveLength(3)
    expect(municipalities.filter(({ region }) => region === 'jamtland-harjedalen')).toHaveLength(8)
    expect(hubs).toHaveLength(11)
  })

  it('calls every municipality rural except the three cities', () => {
    const cities = municipalities.filter(({ isRural }) => !isRural).map(({ name }) => name)
    expect(cities.sort()).toEqual(['Lillehammer', 'Trondheim', 'Östersund'])
  })

  it('resolves every reference, once, in the right country and within the map', () => {
    expect(places.doubledKeys(catalogue)).toEqual([])
    expect(places.unresolved(catalogue)).toEqual([])
    expect(places.wrongCountry(catalogue)).toEqual([])
    expect(places.farAway(catalogue)).toEqual([])
  })

  it('says everything in three languages, and where each hub is known from', () => {
    expect(places.unsaid(catalogue)).toEqual([])
    expect(places.unsourced(catalogue)).toEqual([])
  })
})

describe('the guard of places, hubs and organisations', () => {
  const hub = first(hubs)
  const body = first(organizations)
  const town = first(municipalities)

  it('finds doubled keys', () => {
    expect(places.doubledKeys({ ...catalogue, hubs: [hub, hub] })).toEqual([hub.slug])
    expect(places.doubledKeys({ ...catalogue, municipalities: [town, town] })).toEqual([town.code])
  })

  it('finds references to nowhere', () => {
    const lost = { ...hub, municipality: '9999' }
    const stray = { ...body, municipality: '9998' }
    const network = { ...first(networks), members: ['nobody'] }
    const broken = { ...catalogue, hubs: [lost], organizations: [stray], networks: [network] }
    expect(places.unresolved(broken)).toEqual([`${hub.slug} → 9999`, `${body.slug} → 9998`, `${network.slug} → nobody`])
    expect(places.unresolved({ ...catalogue, regions: [] })).toHaveLength(municipalities.length)
  })

  it('finds a place in the wrong country or off the map', () => {
    const moved = { ...catalogue, municipalities: [{ ...town, country: 'NO' as const }], organizations: [] }
    expect(places.wrongCountry(moved)).toEqual([town.code])
    expect(places.wrongCountry({ ...catalogue, organizations: [{ ...body, country: 'NO' }] })).toEqual([body.slug])
    const swapped = { ...hub, latitude: hub.longitude, longitude: hub.latitude }
    expect(places.farAway({ ...catalogue, hubs: [swapped] })).toEqual([hub.name])
  })

  it('finds a missing language and a missing source', () => {
    const mute = { ...hub, goodAt: { ...hub.goodAt, nb: '' } }
    expect(places.unsaid({ ...catalogue, hubs: [mute] })).toEqual([hub.slug])
    expect(places.unsourced({ ...catalogue, hubs: [{ ...hub, source: '' }] })).toEqual([hub.slug])
  })
})
