import type { Viewer } from '#lib/viewer.server.ts'
import type { Appearance } from '#lib/appearance.ts'
import type { Language } from '#lib/address.ts'
import type { Client } from '@urql/core'
import type { IncomingMessage } from 'node:http'

declare global {
  namespace App {
    interface Error {
      id?: string
    }
    namespace Superforms {
      type Message = { kind: 'refusal' | 'done'; words: string }
    }
    interface Platform {
      req: IncomingMessage & {
        /** Lent by the API where it serves the site from its own process. */
        askApi?: (body: string, headers: Record<string, string>) => Promise<Response>
      }
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
