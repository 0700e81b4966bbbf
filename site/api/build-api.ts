import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Application, Converter, type ProjectReflection } from 'typedoc'
import { inRoot } from '../../build/places.js'
import { folderOf, type Language } from '../words/language.js'
import { joinedSidebar, joinPages } from './join-pages.js'
import { shareComments } from './share-comments.js'
import { translate } from './translate.js'

// before TypeDoc assigns the parts of a comment to parameters
const HIGH = 1000

/** The API reference of one language, made by TypeDoc from the sources, as Markdown in docs/. */
export async function buildApi(language: Language): Promise<void> {
  const out = inRoot(`docs/${folderOf(language)}api`)
  rmSync(out, { recursive: true, force: true })
  const app = await Application.bootstrapWithPlugins({
    name: 'open-xiamen',
    lang: language,
    entryPoints: ['index', 'evidence/index', 'schema/index', 'search/index', 'convert/index'].map((entry) =>
      inRoot(`src/${entry}.ts`),
    ),
    tsconfig: inRoot('site/api/tsconfig.json'),
    plugin: ['typedoc-plugin-markdown', 'typedoc-vitepress-theme'],
    readme: 'none',
    disableSources: true,
    excludeExternals: true,
    validation: { notExported: false, notDocumented: false, invalidLink: true, rewrittenLink: true },
    treatValidationWarningsAsErrors: true,
    // `npm run check` does that
    skipErrorChecking: true,
    logLevel: 'Warn',
    ...{
      docsRoot: inRoot('docs'),
      out,
      hidePageHeader: true,
      hideBreadcrumbs: true,
      useCodeBlocks: true,
      expandObjects: true,
      parametersFormat: 'table',
      interfacePropertiesFormat: 'table',
      typeDeclarationFormat: 'table',
      // the page says once that properties are readonly, and lists what an interface extends
      tableColumnSettings: { hideModifiers: true, hideInherited: true, hideOverrides: true },
      // the plugin's 继承于 for "extended by" means the opposite
      locales: { zh: { theme_extends: '继承自', theme_extended_by: '被以下接口继承' } },
      entryFileName: 'index',
      sidebar: { autoConfiguration: true, format: 'vitepress', pretty: false, collapsed: true },
    },
  } as Parameters<typeof Application.bootstrapWithPlugins>[0])
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, shareComments, HIGH)
  const project: ProjectReflection | undefined = await app.convert()
  if (!project || app.logger.hasErrors())
    throw new RangeError('the API reference: expected sources without TypeDoc errors')
  if (language === 'zh') translate(project)
  app.validate(project)
  await app.generateOutputs(project)
  if (app.logger.hasErrors()) throw new RangeError('the API reference: expected valid links')
  joinPages(out, language)
  const sidebar = `${out}/typedoc-sidebar.json`
  writeFileSync(sidebar, JSON.stringify(joinedSidebar(JSON.parse(readFileSync(sidebar, 'utf8')))))
}
