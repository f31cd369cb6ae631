import { tradeNames, type TradeName } from './trades.js'

type Spread = readonly [municipality: string, hub: string | null, times: number, many?: readonly TradeName[]]

/** Where they sit, as many times as people do: in a hub, or at home in the municipality; and what many there live by. */
// oxfmt-ignore
const spread: readonly Spread[] = [
  ['2380', 'samverket', 10, ['people', 'facilitation']], ['2380', 'gomorron', 10, ['code', 'facilitation', 'law']], ['2380', 'norra-station', 8, ['people', 'projects']], ['2380', null, 6, ['law', 'people']],
  ['2321', 'house-be', 10, ['tourism', 'welcoming']], ['2326', 'kollektivet', 8, ['building', 'economy']], ['2309', null, 7, ['youth', 'teaching']], ['2313', null, 8, ['forest', 'law']],
  ['2303', null, 4, ['people', 'village']], ['2305', null, 4, ['transport']], ['2361', null, 5, ['care', 'people']],
  ['5001', 'digs', 12, ['energy', 'analysis', 'climate']], ['5021', 'krux', 6, ['projects', 'tourism']], ['5025', null, 2], ['3437', null, 2],
  ['3435', 'beta', 6, ['welcoming', 'energy']], ['3435', 'vaga-naeringshage', 5, ['writing', 'people']], ['3439', 'innovasjonssenteret', 5], ['3405', 'fabrikken', 7, ['law', 'people']],
]

export const seats = spread.flatMap(([municipality, hub, times, many]) =>
  Array.from({ length: times }, (_, at) => ({
    municipality,
    hub,
    many: at % 3 < 2 ? (many ?? tradeNames) : tradeNames,
  })),
)

/** Swedish numbers begin with 2 here, Norwegian ones with more. */
export const isNorwegian = (municipality: string) => municipality > '3'
