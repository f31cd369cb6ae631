// Only to be read: no script is sent along.
export const csr = false
