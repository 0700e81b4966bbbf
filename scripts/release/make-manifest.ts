import { digest } from '../../src/evidence/digest.js'
import { canonicalJson } from '../../src/integrity/canonical-json.js'
import { partNames } from '../../src/references/collection-names.js'
import type { Dataset } from '../../src/types/dataset.js'
import type { Manifest } from '../../src/types/manifest.js'

/** The manifest of a dataset as a package publishes it. */
export async function makeManifest(
  dataset: Dataset,
  { name, version, license }: Pick<Manifest, 'name' | 'version' | 'license'>,
): Promise<Manifest> {
  const parts = await Promise.all(
    partNames.map(async (part) => {
      const records = dataset[part]
      return [part, { count: records.length, digest: await digest(canonicalJson(records)) }] as const
    }),
  )
  return { name, version, license, parts: Object.fromEntries(parts) as Manifest['parts'] }
}
