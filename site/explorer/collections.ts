import {
  type Collections,
  events,
  figures,
  forums,
  initiatives,
  organizations,
  people,
  places,
  sources,
  statements,
  ties,
} from 'open-xiamen'

export const collections: Collections = {
  events,
  forums,
  ties,
  figures,
  places,
  organizations,
  people,
  initiatives,
  statements,
  sources,
}
