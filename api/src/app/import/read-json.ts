import { pipeline } from 'node:stream/promises'
import { parserStream } from 'stream-json'
import { pick } from 'stream-json/filters/pick.js'
import { streamArray } from 'stream-json/streamers/stream-array.js'
import chain from 'stream-chain'
import { CannotImport, type JobtechConcept } from '../../modules/skill/index.js'
import type { Source } from './find-files.js'

/** The concepts of a JobTech Taxonomy file, one by one, with the place of each in the list. */
export async function* readJobtechFile(source: Source): AsyncGenerator<{ at: number; concept: JobtechConcept }> {
  let count = 0
  const concepts = chain([parserStream(), pick({ filter: 'data.concepts' }), streamArray()])
  pipeline(await source.open(), concepts).catch(() => undefined)
  try {
    for await (const { key, value } of concepts as AsyncIterable<{ key: number; value: JobtechConcept }>) {
      count = key + 1
      yield { at: count, concept: value }
    }
  } catch (error) {
    if (error instanceof CannotImport) throw error
    throw new CannotImport(
      `${source.name} breaks off, or is no JSON, after ${count} concepts: download it again, and nothing has been imported meanwhile.`,
    )
  }
  if (!count)
    throw new CannotImport(
      `${source.name} holds no concepts under data.concepts: take an answer of the JobTech Taxonomy as it is.`,
    )
}
