import { graphql } from '#lib/graphql.ts'

export const PrivacyPage = graphql(`
  query PrivacyPage {
    personalFields {
      record
      field
      purpose
      legalBasisPublic
      legalBasisPrivate
      retention
      visibility
    }
  }
`)
