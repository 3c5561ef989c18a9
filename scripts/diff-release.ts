import { diffRelease } from './release/diff.ts'
import { ReleaseError } from './release/errors.ts'
import { refusal, tellDiff } from './release/tell.ts'

// npm run diff:release: compares the project in this folder with its last release tag, says which step of semantic versioning is due and
// why, and fails when the changesets ask for a smaller one.

try {
  const diff = await diffRelease(process.cwd())
  for (const line of tellDiff(diff)) console.log(line)
  const refused = refusal(diff)
  if (refused !== undefined) {
    console.error(refused)
    process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
