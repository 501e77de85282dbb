/**
 * The builds.
 *
 * The ESM build leaves dependencies to the host. The CommonJS build carries
 * those that exist as ESM only, so that every `require` (Jest's too) finds
 * what it needs. The command is one file with everything in it, because
 * reading many small files is most of what a short process does.
 */

import { defineConfig, type Options } from 'tsup'

const library: Options = {
  entry: ['src/index.ts', 'src/shipped.ts', 'src/zod.ts', 'src/node.ts'],
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  treeshake: true,
  splitting: true,
}

/** Packages that cannot be required everywhere, with what they bring along. */
const esmOnly = [/^(?!node:|zod$|zod\/|yaml$|picomatch$|fastest-levenshtein$|@humanwhocodes\/momoa$)[^./]/]

export default defineConfig([
  { ...library, format: 'esm' },
  { ...library, format: 'cjs', noExternal: esmOnly },
  { ...library, format: ['esm', 'cjs'], dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } } },
  {
    entry: ['src/cli.ts'],
    format: 'cjs',
    target: 'node20',
    platform: 'node',
    noExternal: [/./],
    minify: true,
    treeshake: true,
    splitting: false,
  },
])
