// Written so that very old Nodes can read it too: they are the ones it is for.
export function sayIfNodeIsTooOld() {
  if (process.platform === 'win32') console.error('Windows itself is not supported: run this inside WSL (Ubuntu).')
  else if (Number(process.versions.node.split('.')[0]) >= 20) return false
  else console.error('Node 20 or newer is needed and this is Node ' + process.versions.node + ': install a newer one.')
  process.exitCode = 1
  return true
}
