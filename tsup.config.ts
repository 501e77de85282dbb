/**
 * The builds.
 *
 * The ESM build leaves dependencies to the host. The CommonJS build carries
 * those that exist as ESM only, so that every `require` (Jest's too) finds
 * what it needs. The command is one file with
 * everything that each run needs, because reading many small files is most of
 * what a short process does; large parsers stand in files beside it.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** The shipped guidance as text: engines read JSON faster than the same written as code. */
const guidanceAsText: Plugin = {
  name: 'guidance-as-text',
  setup(build) {
    build.onLoad({ filter: /shipped\.generated\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))
      return { loader: 'js', contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)})` }
    })
  },
}

/** What the command loads only when it is needed: large parsers, and what few commands use. */
const later = {
  'read-markdown': 'src/document/markdown/read-markdown.ts',
  'read-html': 'src/document/markdown/html/read-html.ts',
  'read-word': 'src/document/word/read-word.ts',
  'detect-language': 'src/reading/detect-language.ts',
  excerpter: 'src/reading/identifiers/excerpter.ts',
  'load-guidance': 'src/guidance/load-guidance.ts',
  'read-guidance-files': 'src/node/read-guidance-files.ts',
  'test-guidance': 'src/authoring/test-guidance.ts',
}

/** Files of the command beside it: an engine pays for all of a file before it runs the first line. */
const besideCommand: Plugin = {
  name: 'beside-command',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path }) => {
      if (kind !== 'dynamic-import') return undefined
      const name = basename(path, '.js')
      if (!(name in later))
        throw new Error(`${path} is loaded later: add it to the files beside the command.`)
      return { path: `./cli-${name}.cjs`, external: true }
    })
    build.onLoad({ filter: /shipped-languages\.generated\.ts$/ }, ({ path }) => {
      const [, text = ''] = readFileSync(path, 'utf8').split('=>')
      mkdirSync('dist', { recursive: true })
      writeFileSync('dist/cli-languages.json', JSON.parse(text) as string)
      return {
        loader: 'js',
        contents: `export const languagesText = () => require('node:fs').readFileSync(require('node:path').join(__dirname, 'cli-languages.json'), 'utf8')`,
      }
    })
  },
}

const entry = { index: 'src/index.ts', shipped: 'src/shipped.ts', zod: 'src/zod.ts', node: 'src/node.ts' }

const library: Options = {
  // Nobody can import `check` by itself. It is an entry so that what it needs stands in files of its own, and who bundles
  // `import { check }` does not carry the parsers of files too.
  entry: { ...entry, check: 'src/check/check.ts' },
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  treeshake: true,
  splitting: true,
  esbuildPlugins: [guidanceAsText],
}

/** Packages that cannot be required everywhere, with what they bring along. */
const esmOnly = [/^(?!node:|zod$|zod\/|yaml$|picomatch$|fastest-levenshtein$|@humanwhocodes\/momoa$)[^./]/]

export default defineConfig([
  { ...library, format: 'esm' },
  { ...library, format: 'cjs', noExternal: esmOnly },
  {
    ...library,
    entry,
    format: ['esm', 'cjs'],
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    entry: {
      cli: 'src/cli.ts',
      ...Object.fromEntries(Object.entries(later).map(([name, file]) => [`cli-${name}`, file])),
    },
    format: 'cjs',
    target: 'node20',
    platform: 'node',
    noExternal: [/./],
    minify: true,
    splitting: false,
    esbuildPlugins: [guidanceAsText, besideCommand],
  },
])
