import type { Ctx } from '../../base/ctx.js'
import { importSkills, type Imported } from '../../modules/skill/index.js'
import { findFiles } from './find-files.js'
import { readRows, sortOut } from './read-rows.js'

interface Bringing {
  paths: readonly string[]
  isDryRun?: boolean
  tell?: (what: string) => void
}

/** Takes over what stands in files, folders and zip archives, telling how far it has come. */
export async function bringFiles(
  ctx: Ctx,
  { paths, isDryRun = false, tell = () => undefined }: Bringing,
): Promise<Imported & { files: string[] }> {
  const { wanted, left } = sortOut(await findFiles(paths))
  if (left.length) tell(`Left alone: ${left.join(', ')}.`)
  const files = wanted.map(({ name }) => name)
  return { files, ...(await importSkills(ctx, { files, rows: readRows(wanted, tell), isDryRun, tell })) }
}
