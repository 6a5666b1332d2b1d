import type { Options } from 'tsup'

const shared: Options = {
  target: 'node20',
  outDir: 'dist',
  // `dist/data` is the work of the pipeline: scripts/build.ts removes what is stale.
  clean: false,
  sourcemap: false,
  config: false,
  silent: true,
  // tsup's type build still sets baseUrl, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
}

/** The program: the command line, and the stages as functions. ESM alone, as unified and its plugins are; Node 20.19 can require() it. */
export const program: Options = {
  ...shared,
  entry: { cli: 'src/cli/main.ts', pipeline: 'src/pipeline.ts' },
  format: 'esm',
  splitting: true,
  esbuildOptions: (options) => {
    options.chunkNames = 'chunks/[name]-[hash]'
  },
  dts: { ...(shared.dts as object), entry: { pipeline: 'src/pipeline.ts' } },
}

/** The library: the data and its labels, for Node and browsers, as ESM and CommonJS. It takes in `dist/data`. */
export const library: Options = {
  ...shared,
  entry: { index: 'src/index.ts', alignment: 'src/alignment.ts', labels: 'src/labels.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  // The data are most of it, and nobody reads them here.
  esbuildOptions: (options) => {
    options.minifyWhitespace = true
    options.charset = 'utf8'
  },
}

export default [program, library]
