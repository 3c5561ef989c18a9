import { checkFiles } from '../check-files.ts'

// Checks the file that is named as its argument, and prints how many exchanges it had and the most memory it took, in MB.
const [file = ''] = process.argv.slice(2)
const { summary } = await checkFiles([file])
process.stdout.write(JSON.stringify([summary.checked, process.resourceUsage().maxRSS / 1024]))
