/**
 * The builds.
 *
 * The ESM build leaves dependencies to the host. The CommonJS build carries
 * those that exist as ESM only, so that every `require` (Jest's too) finds
 * what it needs. The command is one file with everything in it, because
 * reading many small files is most of what a short process does.
 */

import { readFileSync } from 'node:fs'
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
    entry: ['src/cli.ts'],
    format: 'cjs',
    target: 'node20',
    platform: 'node',
    noExternal: [/./],
    minify: true,
    splitting: false,
    esbuildPlugins: [guidanceAsText],
    banner: { js: '#!/usr/bin/env node' },
  },
])
