import { canonicalJson } from '../../src/evidence/canonical-json.js'
import type { Coverage } from '../../src/evidence/coverage.js'
import { digest } from '../../src/evidence/digest.js'
import type { Manifest } from '../../src/evidence/manifest.js'
import type { Dataset, PartName } from '../../src/generated/types.js'
import { parts } from '../../src/model/index.js'

/** Creates the manifest of a dataset for one version of the package. */
export async function makeManifest(
  dataset: Dataset,
  coverage: Readonly<Record<string, Coverage>>,
  { name, version, license }: Pick<Manifest, 'name' | 'version' | 'license'>,
): Promise<Manifest> {
  const entries = await Promise.all(
    parts.map(async ({ collection }) => {
      const items = dataset[collection as PartName]
      return [collection, { count: items.length, digest: await digest(canonicalJson(items)) }] as const
    }),
  )
  return { name, version, license, parts: Object.fromEntries(entries) as Manifest['parts'], coverage }
}
