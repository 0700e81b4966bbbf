import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    schema: 'src/schema/index.ts',
    evidence: 'src/evidence/index.ts',
    search: 'src/search/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  sourcemap: true,
  clean: true,
  // tsup asks for `baseUrl` and the like, which TypeScript 6 has deprecated
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
