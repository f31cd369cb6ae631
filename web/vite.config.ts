import { paraglideVitePlugin } from '@inlang/paraglide-js'
import { copyFileSync } from 'node:fs'
import node from '@sveltejs/adapter-node'
import type { Adapter } from '@sveltejs/kit'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig, type Plugin } from 'vite'
import { words } from './words.config.ts'

/** The router's live region brings a style attribute, which our content security policy rightly refuses; site.css hides it. */
const withoutInlineStyle: Plugin = {
  name: 'without-inline-style',
  enforce: 'pre',
  transform: {
    filter: { id: /runtime\/components\/root\.svelte$/ },
    handler: (code) => ({ code: code.replace(/\sstyle="[^"]*"/g, ''), map: null }),
  },
}

const mountable = (): Adapter => {
  const adapter = node()
  return {
    ...adapter,
    async adapt(builder) {
      await adapter.adapt(builder)
      copyFileSync('mount.js', 'build/handler.js')
    },
  }
}

export default defineConfig({
  plugins: [
    withoutInlineStyle,
    paraglideVitePlugin(words),
    sveltekit({
      adapter: mountable(),
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['self'],
          'img-src': ['self', 'data:'],
          'object-src': ['none'],
          'base-uri': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
      // Told by the server for the page one goes to, a relative stylesheet would be looked for beside the page one comes from.
      paths: { relative: false },
      // Style sheets smaller than their own request cost stand in the page.
      inlineStyleThreshold: 4096,
      // The list of routes stays on the server, so a growing site does not grow the first page.
      router: { resolution: 'server' },
    }),
  ],
})
