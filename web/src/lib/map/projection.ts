import { geoConicConformal } from 'd3-geo'

export const mapSize = { width: 800, height: 760 }

/** Jämtland Härjedalen in the middle, Trøndelag to the west, Gudbrandsdalen to the south-west. */
export const projection = () =>
  geoConicConformal()
    .parallels([61, 65])
    .rotate([-12.6, 0])
    .fitExtent(
      [
        [56, 40],
        [mapSize.width - 56, mapSize.height - 40],
      ],
      {
        type: 'MultiPoint',
        coordinates: [
          [8.2, 61.05],
          [16.9, 61.6],
          [10.2, 64.6],
          [16.2, 64.7],
        ],
      },
    )
