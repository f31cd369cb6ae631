// The product itself, with somebody at the door of the database who counts what each operation of the site asks.
import { AsyncLocalStorage } from 'node:async_hooks'
import { IncomingMessage, Server } from 'node:http'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { statementsIn } from '../../kit/statements.ts'

interface Asked {
  body: string
  statements: number
}

const most = new Map<string, number>()
const asking = new AsyncLocalStorage<Asked>()

/** The driver that the entities use, which is not always the one that the other packages use. */
const ofApi = createRequire(fileURLToPath(new URL('../../../api/package.json', import.meta.url)))
const { Client } = createRequire(ofApi.resolve('@mikro-orm/postgresql'))('pg') as {
  Client: { prototype: { query: (...args: unknown[]) => unknown } }
}
const { query } = Client.prototype
Client.prototype.query = function (this: unknown, ...args: unknown[]) {
  const asked = asking.getStore()
  if (asked) asked.statements += statementsIn(args[0])
  return query.apply(this, args)
}

type Emit = (this: unknown, event: string | symbol, ...args: unknown[]) => boolean
const emit = Server.prototype.emit as Emit
const countEach: Emit = function (event, ...args) {
  const [request, answer] = args
  if (event !== 'request' || !(request instanceof IncomingMessage) || request.url !== '/graphql')
    return emit.call(this, event, ...args)
  const asked = { body: '', statements: 0 }
  listen(request, asked)
  ;(answer as NodeJS.EventEmitter).once('finish', () => note(asked))
  return asking.run(asked, () => emit.call(this, event, ...args))
}
Server.prototype.emit = countEach

/** All that follows from a request follows from its body having come. */
function listen(request: IncomingMessage, asked: Asked) {
  const emitOf = request.emit as Emit
  const follow: Emit = (event, ...args) => {
    if (event === 'data') asked.body += String(args[0])
    return asking.run(asked, () => emitOf.call(request, event, ...args))
  }
  request.emit = follow
}

function note({ body, statements }: Asked) {
  const name = /"operationName":"(\w+)"/.exec(body)?.[1]
  if (name) most.set(name, Math.max(most.get(name) ?? 0, statements))
}

process.on('message', () => process.send?.(Object.fromEntries(most)))

await import('../../../api/dist/app/main.js')
