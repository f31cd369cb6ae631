import type { Viewer } from '#lib/viewer.server.ts'
import type { Appearance } from '#lib/appearance.ts'
import type { Language } from '#lib/address.ts'
import type { Client } from '@urql/core'

declare global {
  namespace App {
    interface Error {
      id?: string
    }
    namespace Superforms {
      type Message = { kind: 'refusal' | 'done'; words: string }
    }
    interface Locals {
      language: Language
      appearance: Appearance
      api: Client
      viewer: () => Promise<Viewer>
      /** What `<Once />` wrote into the form that was sent. */
      once?: string
    }
  }
}

export {}
