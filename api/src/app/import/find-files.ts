import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import yauzl from 'yauzl'
import { CannotImport } from '../../modules/skill/index.js'

/** A file to read, wherever it lies. */
export interface Source {
  /** As a person would say it: `skills_en.csv in classification.zip`. */
  name: string
  base: string
  /** Somebody named this very file, so that leaving it alone would be a surprise. */
  isNamed: boolean
  open: () => Promise<Readable>
}

/** All files in what was named: files as they are, folders and zip archives looked into. */
export async function findFiles(paths: readonly string[], isNamed = true): Promise<Source[]> {
  const found: Source[] = []
  for (const path of paths) {
    if (!existsSync(path)) throw new CannotImport(`There is no ${path}: check the name and the folder.`)
    if (statSync(path).isDirectory()) found.push(...(await findFiles(contentsOf(path), false)))
    else if (/\.zip$/i.test(path)) found.push(...(await lookInto(path)))
    else found.push({ name: basename(path), base: basename(path), isNamed, open: async () => createReadStream(path) })
  }
  return found
}

const contentsOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== '__MACOSX')
    .sort()
    .map((name) => join(folder, name))

async function lookInto(path: string): Promise<Source[]> {
  const found: Source[] = []
  const archive = await whole(path, () => yauzl.openPromise(path))
  for await (const { fileName } of archive.eachEntry()) {
    const base = basename(fileName)
    if (fileName.endsWith('/') || base.startsWith('.') || fileName.startsWith('__MACOSX/')) continue
    found.push({ name: `${base} in ${basename(path)}`, base, isNamed: false, open: () => openInside(path, fileName) })
  }
  return found
}

async function openInside(path: string, wanted: string): Promise<Readable> {
  const archive = await whole(path, () => yauzl.openPromise(path, { autoClose: false }))
  for await (const entry of archive.eachEntry())
    if (entry.fileName === wanted) {
      const packed = await archive.openReadStreamPromise(entry)
      const check = checked(entry.crc32, `${basename(wanted)} in ${basename(path)}`)
      packed.on('error', (error) => check.destroy(new CannotImport(broken(basename(path), error.message))))
      return packed.pipe(check).on('close', () => archive.close())
    }
  throw new CannotImport(`${path} no longer holds ${wanted}.`)
}

const broken = (name: string, why: string) => `${name} is not a whole zip archive (${why}): download it again.`

async function whole<Archive>(path: string, open: () => Promise<Archive>): Promise<Archive> {
  try {
    return await open()
  } catch (error) {
    throw new CannotImport(broken(basename(path), error instanceof Error ? error.message : String(error)))
  }
}

/** Passes everything on, and fails where it is not what was packed. */
function checked(expected: number, name: string): Transform {
  let sum = 0
  return new Transform({
    transform(chunk: Buffer, _, done) {
      sum = crc32(chunk, sum)
      done(null, chunk)
    },
    flush: (done) => done(sum === expected ? null : new CannotImport(broken(name, 'its check sum is wrong'))),
  })
}
