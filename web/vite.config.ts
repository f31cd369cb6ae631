import { paraglideVitePlugin } from '@inlang/paraglide-js'
import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig, type Plugin } from 'vite'
import { words } from './words.config.ts'

/** The router's live region brings a style attribute, which our content security policy rightly refuses; site.css hides it. */
const withoutInlineStyle: Plugin = {
  name: 'without-inline-style',
  enforce: 'pre',
  transform: {
    filter: { id: /runtime\/components\/root\.svelte$/ },
    handler: (code) => code.replace(/\sstyle="[^"]*"/g, ''),
  },
}

export default defineConfig({
  plugins: [
    withoutInlineStyle,
    paraglideVitePlugin(words),
    sveltekit({
      adapter: adapter(),
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
      // The list of routes stays on the server, so a growing site does not grow the first page.
      router: { resolution: 'server' },
    }),
  ],
})
