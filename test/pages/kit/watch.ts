import type { BrowserContext } from '@playwright/test'

/** An answer of 4xx to a page or a form is an answer; Chromium calls it a failure all the same. */
const isAnswer = (text: string) => text.startsWith('Failed to load resource')

/** Said of every script when a page is read for some seconds without them: of time that passed, not of a fault. */
const isOfTime = (text: string) => text.includes('was preloaded using link preload but not used within a few seconds')

/** Gathers what no page of ours may do: complain, break its own content policy, or ask anything of anybody else. */
export function watch(context: BrowserContext, origin: string): () => string[] {
  const faults: string[] = []
  context.on('console', (message) => {
    const { url } = message.location()
    if (['error', 'warning'].includes(message.type()) && !isAnswer(message.text()) && !isOfTime(message.text()))
      faults.push(`${url}: ${message.text()}`)
  })
  context.on('weberror', (error) => faults.push(String(error.error())))
  context.on('request', (request) => {
    if (!isOurs(request.url(), origin)) faults.push(`asked elsewhere: ${request.url()}`)
  })
  context.on('response', (response) => {
    const isPart = !['document', 'fetch', 'xhr'].includes(response.request().resourceType())
    if (response.status() >= 500 || (isPart && response.status() >= 400))
      faults.push(`${response.status()} ${response.url()}`)
  })
  return () => faults
}

const isOurs = (url: string, origin: string) => new URL(url).origin === origin || /^(data|blob|about):/.test(url)
