import { useData, withBase } from 'vitepress'
import { type ComputedRef, computed } from 'vue'
import { folderOf, type Language, languageOf } from './language.js'
import type { Values } from './words.js'

interface Words<K> {
  readonly language: ComputedRef<Language>
  readonly word: (name: K, values?: Values) => string
  /** The address of a page in the current language, and of a record page. */
  readonly urlOf: (path: string) => string
  readonly recordUrl: (id: string) => string
}

/** Words and addresses in the language of the open page. */
export function useWords<K>(wordOf: (name: K, language: Language, values?: Values) => string): Words<K> {
  const { lang } = useData()
  const language = computed(() => languageOf(lang.value))
  const urlOf = (path: string) => withBase(`/${folderOf(language.value)}${path}`)
  return {
    language,
    word: (name, values) => wordOf(name, language.value, values),
    urlOf,
    recordUrl: (id) => urlOf(`records/${id}.html`),
  }
}
