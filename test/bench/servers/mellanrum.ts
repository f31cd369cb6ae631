// The product itself, as `npm start` runs it.
await import('../../../api/dist/app/main.js')

export {}
