import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { h } from 'vue'
import SiteSearch from '../../search/SiteSearch.vue'
import { sortOnClick } from './sort-table.js'
import './style.css'

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'nav-bar-content-before': () => h(SiteSearch) }),
  enhanceApp() {
    if (typeof document !== 'undefined') document.addEventListener('click', sortOnClick)
  },
} satisfies Theme
