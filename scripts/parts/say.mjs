export const say = (/** @type {string} */ text) => console.log(text)

/** What went wrong in one sentence, for the person at the keyboard. */
export class Plain extends Error {}

const CAUSES = /** @type {Record<string, string>} */ ({
  EACCES: 'may not be read or written by this user: run as the user it belongs to, or hand it over with chown',
  EPERM: 'may not be changed by this user: run as the user it belongs to, or hand it over with chown',
  EROFS: 'lies on a disk that cannot be written to: use a folder that can',
  ENOSPC: 'does not fit: the disk is full',
})

/** @param {unknown} error */
export function sentenceFor(error) {
  if (!(error instanceof Error)) return String(error)
  const { code = '', path } = /** @type {NodeJS.ErrnoException} */ (error)
  return path && CAUSES[code] ? `${path} ${CAUSES[code]}.` : error.message
}
