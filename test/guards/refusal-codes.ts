import ts from 'typescript'
import type { Source } from './sources.js'

const saysNo = new Set(['Refusal', 'refuse', 'turnedAway'])
const inApp = /^(code|\w*Codes)$/
const isCode = (text: string) => /^[A-Z]+(_[A-Z]+)*$/.test(text)

/** The texts an expression may come to: both ways of a choice, the values of a table, never what is only compared with. */
function outcomes(node: ts.Node): string[] {
  if (ts.isStringLiteral(node)) return isCode(node.text) ? [node.text] : []
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(outcomes)
  if (ts.isBinaryExpression(node)) {
    const isChoice = [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken].includes(node.operatorToken.kind)
    return isChoice ? [node.left, node.right].flatMap(outcomes) : []
  }
  if (ts.isPropertyAssignment(node)) return outcomes(node.initializer)
  const goesOn =
    ts.isObjectLiteralExpression(node) ||
    ts.isArrayLiteralExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isNewExpression(node)
  return goesOn ? childrenOf(node).flatMap(outcomes) : []
}

const childrenOf = (node: ts.Node): ts.Node[] => {
  const children: ts.Node[] = []
  node.forEachChild((child) => void children.push(child))
  return children
}

const isTable = (name: string, path: string) =>
  /[rR]efusals$/.test(name) || (path.startsWith('api/src/app/') && inApp.test(name))

/** Two small words of their own files: the needs of a move, and what stands in the way of an action. */
const saysNoHere = (name: string, { path, text }: Source) =>
  saysNo.has(name) ||
  (name === 'need' && text.includes('const needRefusals')) ||
  (name === 'unless' && path.endsWith('.access.ts'))

function saidAt(node: ts.Node, file: Source): string[] {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const isNo = ts.isIdentifier(node.expression) && saysNoHere(node.expression.text, file)
    return isNo ? (node.arguments ?? []).filter((one) => !ts.isObjectLiteralExpression(one)).flatMap(outcomes) : []
  }
  const isNamed = ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)
  return isNamed && node.initializer && isTable(node.name.getText(), file.path) ? outcomes(node.initializer) : []
}

/** Every code that some line of the API can refuse with, and where. */
export function refusalCodes(files: readonly Source[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const file of files) {
    const visit = (node: ts.Node) => {
      for (const code of saidAt(node, file)) if (!found.has(code)) found.set(code, file.path)
      node.forEachChild(visit)
    }
    visit(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true))
  }
  return found
}

/** What the public description says an operation refuses with, and nobody ever does. */
export function neverSaid(schema: string, codes: Iterable<string>): string[] {
  const said = new Set(codes)
  const promised = [...schema.matchAll(/Refuses: ([^"\n]*)/g)].flatMap(
    ([, list]) => list!.match(/\b[A-Z]+(_[A-Z]+)+\b/g) ?? [],
  )
  return [...new Set(promised)].filter((code) => !said.has(code)).toSorted()
}
