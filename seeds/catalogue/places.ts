import type { Localized } from './concept.js'

export type Country = 'SE' | 'NO'
export type RegionKey = 'jamtland-harjedalen' | 'trondelag' | 'gudbrandsdalen'
export type RegionEntry = { key: RegionKey; name: Localized; country: Country }
export type MunicipalityEntry = {
  /** The official number (SCB, Kartverket). */
  code: string
  name: string
  seat: string
  region: RegionKey
  country: Country
  latitude: number
  longitude: number
  /** GeoNames for the seat, or placed by hand to about a kilometre. */
  position: 'geonames' | 'approximate'
  isRural: boolean
}

export const regions: RegionEntry[] = [
  {
    key: 'jamtland-harjedalen',
    name: { sv: 'Jämtland Härjedalen', nb: 'Jämtland Härjedalen', en: 'Jämtland Härjedalen' },
    country: 'SE',
  },
  { key: 'trondelag', name: { sv: 'Trøndelag', nb: 'Trøndelag', en: 'Trøndelag' }, country: 'NO' },
  { key: 'gudbrandsdalen', name: { sv: 'Gudbrandsdalen', nb: 'Gudbrandsdalen', en: 'Gudbrandsdalen' }, country: 'NO' },
]

type Row = [code: string, name: string, seat: string, latitude: number, longitude: number, position?: 'approximate']

const cities = ['2380', '5001', '3405']

const jamtlandHarjedalen: Row[] = [
  ['2303', 'Ragunda', 'Hammarstrand', 63.11, 16.354],
  ['2305', 'Bräcke', 'Bräcke', 62.751, 15.422],
  ['2309', 'Krokom', 'Krokom', 63.326, 14.448],
  ['2313', 'Strömsund', 'Strömsund', 63.852, 15.556],
  ['2321', 'Åre', 'Järpen', 63.346, 13.466],
  ['2326', 'Berg', 'Svenstavik', 62.77, 14.43],
  ['2361', 'Härjedalen', 'Sveg', 62.034, 14.366],
  ['2380', 'Östersund', 'Östersund', 63.179, 14.636],
]

const trondelag: Row[] = [
  ['5001', 'Trondheim', 'Trondheim', 63.43, 10.395],
  ['5006', 'Steinkjer', 'Steinkjer', 64.015, 11.495, 'approximate'],
  ['5021', 'Oppdal', 'Oppdal', 62.594, 9.691],
  ['5025', 'Røros', 'Røros', 62.575, 11.384, 'approximate'],
  ['5034', 'Meråker', 'Meråker', 63.416, 11.747, 'approximate'],
]

const gudbrandsdalen: Row[] = [
  ['3405', 'Lillehammer', 'Lillehammer', 61.115, 10.466, 'approximate'],
  ['3431', 'Dovre', 'Dovre', 61.986, 9.25, 'approximate'],
  ['3432', 'Lesja', 'Lesja', 62.117, 8.864, 'approximate'],
  ['3433', 'Skjåk', 'Bismo', 61.887, 8.266, 'approximate'],
  ['3434', 'Lom', 'Fossbergom', 61.838, 8.568, 'approximate'],
  ['3435', 'Vågå', 'Vågåmo', 61.875, 9.097],
  ['3436', 'Nord-Fron', 'Vinstra', 61.596, 9.75, 'approximate'],
  ['3437', 'Sel', 'Otta', 61.772, 9.536, 'approximate'],
  ['3438', 'Sør-Fron', 'Hundorp', 61.553, 9.92, 'approximate'],
  ['3439', 'Ringebu', 'Ringebu', 61.529, 10.138, 'approximate'],
  ['3440', 'Øyer', 'Tingberg', 61.265, 10.415, 'approximate'],
  ['3441', 'Gausdal', 'Segalstad bru', 61.226, 10.26, 'approximate'],
]

function inRegion(region: RegionKey, country: Country, rows: Row[]): MunicipalityEntry[] {
  return rows.map(([code, name, seat, latitude, longitude, position]) => ({
    code,
    name,
    seat,
    region,
    country,
    latitude,
    longitude,
    position: position ?? 'geonames',
    isRural: !cities.includes(code),
  }))
}

export const municipalities: MunicipalityEntry[] = [
  ...inRegion('jamtland-harjedalen', 'SE', jamtlandHarjedalen),
  ...inRegion('trondelag', 'NO', trondelag),
  ...inRegion('gudbrandsdalen', 'NO', gudbrandsdalen),
]
