import { graphql } from '#lib/graphql.ts'

export const PrivacyPage = graphql(`
  query PrivacyPage($language: Language!) {
    personalFields(language: $language) {
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
