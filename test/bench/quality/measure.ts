/** How good an order is: nDCG of the first ten, how many of the best are among fifty, how soon the first of them comes. */
export interface Quality {
  ndcg: number
  recall: number
  mrr: number
}

export type Scores = Float64Array

const [TOP, SEEN, BEST] = [10, 50, 3]

const worth = (gains: readonly number[]) =>
  gains.slice(0, TOP).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0)

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** One row of scores and gains to each that asks; ties by place, which is chance's. */
export function measure(scores: readonly Scores[], gains: readonly Uint8Array[]): Quality {
  const each = scores.map((row, at) => {
    const order = Uint32Array.from(row.keys()).sort((one, other) => row[other]! - row[one]! || one - other)
    const got = Array.from(order, (place) => gains[at]![place]!)
    const wanted = got.filter((gain) => gain === BEST).length
    return {
      ndcg: worth(got) / worth(got.toSorted((one, other) => other - one)),
      recall: got.slice(0, SEEN).filter((gain) => gain === BEST).length / wanted,
      mrr: 1 / (1 + got.indexOf(BEST)),
    }
  })
  return {
    ndcg: mean(each.map(({ ndcg }) => ndcg)),
    recall: mean(each.map(({ recall }) => recall)),
    mrr: mean(each.map(({ mrr }) => mrr)),
  }
}

/** The same seen from the other side: occupations for a person. */
export const turnedScores = (rows: readonly Scores[]): Scores[] =>
  Array.from(rows[0]!, (_, place) => Float64Array.from(rows, (row) => row[place]!))
export const turnedGains = (rows: readonly Uint8Array[]): Uint8Array[] =>
  Array.from(rows[0]!, (_, place) => Uint8Array.from(rows, (row) => row[place]!))
