export interface Mail {
  kind: 'sign-in' | 'mandate-asked' | 'application-answered' | 'invited'
  to: string
  facts: Record<string, string>
}
export type SendMail = (mail: Mail) => Promise<void>
