import type { Mail } from '../base/job.js'
import type { Language, LocalizedText } from '../base/localized.js'
import { answerWords } from './mail-parts.js'
import { mailTexts } from './mail-texts.js'

/** A site path per language; Swedish stands at the root. */
const home: Record<Language, string> = { sv: '', nb: '/nb', en: '/en' }

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign]!)

/** In the reader's language where it was written in it, else as written. */
const said = (fact: string | LocalizedText | undefined, language: Language): string =>
  typeof fact === 'string' ? (answerWords[fact]?.[language] ?? fact) : (fact?.[language] ?? fact?.[fact.language] ?? '')

/** What a letter says: its text from the list, the facts in their places, and one link to where it can be answered. */
export function worded({ kind, facts }: Mail, language: Language, origin: string) {
  const { subject, text, link, path } = mailTexts[kind]
  const fill = (words: string) => words.replace(/\{(\w+)\}/g, (_, name: string) => said(facts[name], language))
  const url = origin + home[language] + fill(path)
  const lines = fill(text[language]).split('\n')
  return {
    subject: oneLine(fill(subject[language])),
    text: [...lines, `${link[language]}: ${url}`, 'Mellanrum'].join('\n\n'),
    html: page(language, lines, { url, label: link[language] }),
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const page = (language: Language, lines: string[], { url, label }: { url: string; label: string }) =>
  `<!doctype html><html lang="${language}"><body>
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
<p><a href="${escaped(url)}">${escaped(label)}</a></p>
<p>Mellanrum</p></body></html>`
