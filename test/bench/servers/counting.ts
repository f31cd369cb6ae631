// The product itself, with somebody at the door of the database who counts what each operation of the site asks.
import { AsyncLocalStorage } from 'node:async_hooks'
import { IncomingMessage, Server } from 'node:http'
import pg from 'pg'

interface Asked {
  body: string
  statements: number
}

const most = new Map<string, number>()
const asking = new AsyncLocalStorage<Asked>()

const { query } = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown }
Object.assign(pg.Client.prototype, {
  query(this: unknown, ...args: unknown[]) {
    const asked = asking.getStore()
    if (asked) asked.statements++
    return query.apply(this, args)
  },
})

type Emit = (this: Server, event: string | symbol, ...args: unknown[]) => boolean
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

function listen(request: IncomingMessage, asked: Asked) {
  const { push } = request
  request.push = (chunk: Buffer | null, encoding) => {
    if (chunk) asked.body += chunk.toString()
    return push.call(request, chunk, encoding)
  }
}

function note({ body, statements }: Asked) {
  const name = /"operationName":"(\w+)"/.exec(body)?.[1]
  if (name) most.set(name, Math.max(most.get(name) ?? 0, statements))
}

process.on('message', () => process.send?.(Object.fromEntries(most)))

await import('../../../api/dist/app/main.js')
