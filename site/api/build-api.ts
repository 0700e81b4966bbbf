import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Application, Converter, type ProjectReflection } from 'typedoc'
import type { Dictionary } from '../../../scripts/files/read-dictionary.js'
import { folderOf, type Language } from '../words/language.js'
import { describeFields } from './describe-fields.js'
import { shareComments } from './share-comments.js'
import { translate } from './translate.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

// before TypeDoc deals the parts of a comment out to parameters
const HIGH = 1000

/** The API reference of one language, made by TypeDoc from the sources, as Markdown in docs/. */
export async function buildApi(language: Language, dictionary: Dictionary): Promise<void> {
  const out = path.join(root, 'docs', folderOf(language), 'api')
  rmSync(out, { recursive: true, force: true })
  const app = await Application.bootstrapWithPlugins({
    name: 'open-xiamen',
    lang: language,
    entryPoints: ['index', 'evidence/index', 'schema/index', 'search/index', 'convert/index'].map((entry) =>
      path.join(root, 'src', `${entry}.ts`),
    ),
    tsconfig: path.join(root, 'docs/.vitepress/api/tsconfig.json'),
    plugin: ['typedoc-plugin-markdown', 'typedoc-vitepress-theme'],
    readme: 'none',
    disableSources: true,
    excludeExternals: true,
    validation: { notExported: false, notDocumented: false, invalidLink: true, rewrittenLink: true },
    treatValidationWarningsAsErrors: true,
    logLevel: 'Warn',
    ...{
      docsRoot: path.join(root, 'docs'),
      out,
      hidePageHeader: true,
      hideBreadcrumbs: true,
      useCodeBlocks: true,
      expandObjects: true,
      parametersFormat: 'table',
      interfacePropertiesFormat: 'table',
      typeDeclarationFormat: 'table',
      entryFileName: 'index',
      sidebar: { autoConfiguration: true, format: 'vitepress', pretty: false, collapsed: true },
    },
  } as Parameters<typeof Application.bootstrapWithPlugins>[0])
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, shareComments, HIGH)
  const project: ProjectReflection | undefined = await app.convert()
  if (!project || app.logger.hasErrors()) throw new RangeError('the API reference: expected sources without a fault')
  describeFields(project, language, dictionary)
  if (language === 'zh') translate(project)
  app.validate(project)
  await app.generateOutputs(project)
  if (app.logger.hasErrors()) throw new RangeError('the API reference: expected links that lead somewhere')
}
