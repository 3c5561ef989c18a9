// Generated from specs/packagex by `npm run generate`. Edit the description instead.

export * from './validators.js'
