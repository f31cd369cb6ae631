import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../base/allow.js'
import type { Ctx as Context } from '../../base/ctx.js'
import { Language } from '../../base/localized.js'
import { isSignedIn, type Viewer, type ViewerGrant } from '../../base/viewer.js'
import { Hub, hubById, Organization, organizationById } from '../hub/index.js'
import { Account, Grant } from './account.entity.js'
import { mayOf } from './identity.access.js'
import { chooseLanguage, grantRole } from './identity.actions.js'
import { Role } from './identity.enums.js'
import { accountById } from './identity.queries.js'
import { SignInOptions, ViewerMay, ViewerType } from './viewer.type.js'

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Allow('viewer:read')
  @Query(() => ViewerType, { description: 'The one who asks.' })
  viewer(@Ctx() ctx: Context) {
    return ctx.viewer
  }

  @Allow('viewer:read')
  @Query(() => SignInOptions, { description: 'The ways to sign in here.' })
  signInOptions(@Ctx() ctx: Context) {
    return ctx.signIn
  }

  @FieldResolver(() => Boolean, { description: 'Whether somebody is signed in.' })
  isSignedIn(@Root() viewer: Viewer) {
    return isSignedIn(viewer)
  }

  @FieldResolver(() => Account, { nullable: true, description: 'What the viewer signed in with.' })
  account(@Root() viewer: Viewer, @Ctx() ctx: Context) {
    return accountById(ctx, viewer.accountId)
  }

  @FieldResolver(() => [Grant], { description: 'The roles the viewer holds.' })
  grants(@Root() viewer: Viewer) {
    return viewer.grants
  }

  @FieldResolver(() => ViewerMay, { description: 'What the viewer may do at all.' })
  may(@Root() viewer: Viewer) {
    return mayOf(viewer)
  }

  @Allow('account:edit')
  @Mutation(() => ViewerType, { description: 'Sets the language mails are written in.' })
  async chooseLanguage(
    @Ctx() ctx: Context,
    @Arg('language', () => Language, { description: 'The language.' }) language: Language,
  ) {
    await chooseLanguage(ctx, language)
    return ctx.viewer
  }

  @Allow('role:grant')
  @Mutation(() => Grant, {
    description: 'Gives somebody a role. Refuses: ROLE_NEEDS_ORGANIZATION, ROLE_NEEDS_HUB, NOT_FOUND.',
  })
  grantRole(
    @Ctx() ctx: Context,
    @Arg('email', () => String, { description: 'Their e-mail address.' }) email: string,
    @Arg('role', () => Role, { description: 'The role.' }) role: Role,
    @Arg('organization', () => ID, { nullable: true, description: 'The organisation.' }) organization?: string,
    @Arg('hub', () => ID, { nullable: true, description: 'The hub.' }) hub?: string,
  ) {
    return grantRole(ctx, { email, role, organization, hub })
  }
}

@Resolver(() => Grant)
export class GrantResolver {
  @FieldResolver(() => Organization, { nullable: true, description: 'The organisation it is held for.' })
  organization(@Root() grant: ViewerGrant, @Ctx() ctx: Context) {
    return organizationById(ctx, grant.organizationId)
  }

  @FieldResolver(() => Hub, { nullable: true, description: 'The hub it is held for.' })
  hub(@Root() grant: ViewerGrant, @Ctx() ctx: Context) {
    return hubById(ctx, grant.hubId)
  }
}
