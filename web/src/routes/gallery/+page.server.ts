import { placedOnMap } from '#lib/map/places.server.ts'
export const load = () => ({
  things: placedOnMap([
    ...[
      ['Samverket', 'Östersund', 63.179, 14.636],
      ['Gomorron', 'Östersund', 63.179, 14.636],
      ['Norra Station', 'Östersund', 63.179, 14.636],
      ['House Be', 'Åre', 63.399, 13.08],
      ['Kollektivet', 'Klövsjö', 62.53, 14.18],
      ['BETA', 'Vågå', 61.875, 9.097],
      ['Innovasjonssenteret', 'Ringebu', 61.53, 10.14],
      ['Fabrikken', 'Lillehammer', 61.115, 10.466],
      ['DIGS', 'Trondheim', 63.43, 10.395],
      ['Krux', 'Oppdal', 62.594, 9.691],
    ].map(([name, place, latitude, longitude]: any) => ({
      key: 'h' + name,
      kind: 'hub' as const,
      name,
      place,
      href: '/hubs/x',
      latitude,
      longitude,
      isRural: place !== 'Östersund',
    })),
    ...[
      ['Koldioxidbantning', 'Östersund', 63.179, 14.636],
      ['Lokaler', 'Strömsund', 63.852, 15.556],
      ['Hälsa', 'Sveg', 62.034, 14.366],
      ['Rätt folk', 'Vågåmo', 61.875, 9.097],
    ].map(([name, place, latitude, longitude]: any) => ({
      key: 'c' + name,
      kind: 'challenge' as const,
      name,
      place,
      href: '/challenges/x',
      latitude,
      longitude,
    })),
  ]),
})
