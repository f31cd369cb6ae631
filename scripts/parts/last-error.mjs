/** @param {string} output what a program said before it fell */
export function lastError(output) {
  const lines = output.trim().split('\n')
  return wordsOf(lines.findLast((text) => /^(\{.*"err"|[A-Z]\w+( \[\w+\])?: )/.test(text)) ?? lines.at(-1) ?? '')
}

/** @param {string} line a line of the log is JSON, unless the server fell before it could log */
function wordsOf(line) {
  try {
    const { msg, err } = JSON.parse(line)
    return [msg, err?.message].filter(Boolean).join(': ')
  } catch {
    return line.trim()
  }
}
