import { createServer } from 'node:net'
import { Plain } from './say.mjs'

export function portFromEnvironment() {
  const port = Number(process.env.PORT || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Plain(`PORT is "${process.env.PORT}" and should be a number from 1 to 65535.`)
}

/** @param {number} port */
export async function needFreePort(port) {
  for (const host of [undefined, '127.0.0.1']) {
    const code = await tryPort(port, host)
    if (code === 'EADDRINUSE')
      throw new Plain(
        `Port ${port} is in use by another program: stop that one, or choose another port, as in PORT=3001 npm start.`,
      )
    if (code === 'EACCES')
      throw new Plain(`Port ${port} may not be used by this user: choose one above 1023, as in PORT=3000 npm start.`)
  }
}

/** @param {number} port @param {string | undefined} host @returns {Promise<string | undefined>} */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.on('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code))
    probe.listen({ port, host }, () => probe.close(() => resolve(undefined)))
  })
}
