import { UseMiddleware, type MiddlewareFn } from 'type-graphql'
import type { Ctx } from './ctx.js'
import { Refusal } from './refusal.js'
import { isSignedIn, type Viewer } from './viewer.js'

export type Permission = (viewer: Viewer) => boolean
export type Permissions = Record<string, Permission>

const known = new Map<string, Permission>()
const worn = new Map<string, string>()

/** The catalogue is filled from the module list before the schema is built. */
export function allowCatalogue(permissions: Permissions) {
  for (const [name, may] of Object.entries(permissions)) known.set(name, may)
}

/** Who may call this operation at all. What one may do with a certain thing is the thing's own question. */
export function Allow(permission: string): MethodDecorator {
  const lock: MiddlewareFn<Ctx> = ({ context }, next) => {
    if (known.get(permission)?.(context.viewer)) return next()
    throw new Refusal(isSignedIn(context.viewer) ? 'NOT_ALLOWED' : 'SIGN_IN_FIRST')
  }
  return (target, name, descriptor) => {
    worn.set(String(name), permission)
    UseMiddleware(lock)(target, name, descriptor)
  }
}

/** Operations that wear no permission, or one that no module knows. The server does not start while there is any. */
export function unlocked(operations: readonly string[]): string[] {
  return operations.filter((operation) => !known.has(worn.get(operation) ?? ''))
}

export const anyone: Permission = () => true
export const signedIn: Permission = isSignedIn
