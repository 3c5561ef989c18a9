#!/usr/bin/env node
import { run } from './commands/run.ts'
import { watchOutput } from './commands/watch-output.ts'

watchOutput()
process.exitCode = await run(process.argv.slice(2))
