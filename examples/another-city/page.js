import { formatDate, label } from 'open-xiamen'
import { createSearch } from 'open-xiamen/search'

const [box, list, svg, data] = ['box', 'list', 'map', 'data'].map((id) => document.getElementById(id))
const { events, map } = JSON.parse(data.textContent)
const search = createSearch(events)
const show = () => {
  const found = box.value.trim() ? search(box.value).map(({ record }) => record) : events
  const lines = found.map((event) => `${formatDate(event.date, 'zh')}　${label(event, 'zh')}　${event.places}`)
  list.replaceChildren(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })))
}
const points = map.features.flatMap(({ geometry }) => (geometry?.type === 'Point' ? [geometry.coordinates] : []))
svg.innerHTML = points.map(([lon, lat]) => `<circle cx="${lon + 180}" cy="${90 - lat}" r="3"/>`).join('')
box.addEventListener('input', show)
show()
