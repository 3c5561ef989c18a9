import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'

/**
 * Bundles the command line in `<dist>` into few files, so that a start reads a handful instead of hundreds. What a command does not use
 * (the other commands, the providers that nobody asks, Prism) stays in files of its own that are read when they are asked for.
 */
export async function bundleCommand(dist: string): Promise<void> {
  const folder = join(dist, 'scripts/command')
  await build({
    absWorkingDir: dist,
    entryPoints: { cli: join(dist, 'scripts/cli.js') },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    chunkNames: '[name]-[hash]',
    external: ['commander'],
    plugins: [leaveWhole(folder), keepPlaces(folder)],
    logLevel: 'warning',
  })
  writeFileSync(join(dist, 'scripts/cli.js'), "#!/usr/bin/env node\nimport './command/cli.js'\n")
  rmSync(join(dist, 'scripts/commands'), { recursive: true })
}

/** Leaves what is one large file already, generated code and faker, where it is: nothing is published twice. */
function leaveWhole(folder: string): Plugin {
  return {
    name: 'leave-whole',
    setup(setup) {
      setup.onResolve(
        { filter: /(?:\/(?:answers|requests|validators|validators-closed)|vendor\/faker\/\w+)\.js$/ },
        (found) => {
          const path = relative(folder, join(found.resolveDir, found.path)).replaceAll('\\', '/')
          return { path, external: true }
        },
      )
    },
  }
}

/** Lets what finds a file beside itself find it from where the bundle is. */
function keepPlaces(folder: string): Plugin {
  return {
    name: 'keep-places',
    setup(setup) {
      setup.onLoad({ filter: /\.js$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8')
        const place = (file: string): string => JSON.stringify(relative(folder, file).replaceAll('\\', '/'))
        const contents = text
          .replaceAll('import.meta.url', `new URL(${place(path)}, import.meta.url).href`)
          // One of seventy languages, by its name, in a call that tsc puts around it: to follow this would bundle all of them.
          .replace(
            /import\(__rewriteRelativeImportExtension\((`[^`]*vendor\/faker\/\$\{name\}\.js`)\)\)/,
            (_, file: string) => {
              const url = `new URL(${file}, ${`new URL(${place(join(dirname(path), 'x'))}, import.meta.url)`}).href`
              return `import(${url})`
            },
          )
        return { contents, loader: 'js' }
      })
    },
  }
}
