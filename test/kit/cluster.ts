import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install, readEnv, startCluster } from '@mellanrum/api'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string
    ownerUrl: string
    appUrl: string
  }
}

/** One cluster for the whole run; every file copies the installed database for itself. */
export default async function setup(project: TestProject) {
  const cluster = await startCluster({ dir: mkdtempSync(join(tmpdir(), 'mellanrum-')), persistent: false })
  await install(readEnv({ DATABASE_URL: cluster.ownerUrl, APP_DATABASE_URL: cluster.appUrl }))
  project.provide('adminUrl', cluster.adminUrl)
  project.provide('ownerUrl', cluster.ownerUrl)
  project.provide('appUrl', cluster.appUrl)
  return () => cluster.stop()
}
