import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

export interface State {
  language: 'sv' | 'nb' | 'en'
  scheme: 'light' | 'dark'
  size: { width: number; height: number }
}

const wide = { width: 1280, height: 900 }
export const narrow = { width: 320, height: 640 }
/** What is left of an A4 between its margins. */
export const sheet = { width: 680 }

/** In which every view is looked at. */
export const states: State[] = [
  { language: 'sv', scheme: 'light', size: wide },
  { language: 'nb', scheme: 'light', size: wide },
  { language: 'en', scheme: 'light', size: wide },
  { language: 'sv', scheme: 'dark', size: narrow },
]

export const nameOfState = ({ language, scheme, size }: State) => `${language}, ${scheme}, ${size.width} wide`

export async function put(page: Page, { scheme, size }: State, url: string) {
  await page.setViewportSize(size)
  await page.context().addCookies([{ name: 'appearance', value: scheme, url }])
}

export const inLanguage = ({ language }: State, address: string) =>
  language === 'sv' ? address : `/${language}${address}`.replace(/\/$/, '')

export async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}
