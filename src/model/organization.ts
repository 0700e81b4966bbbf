import { always, maybe, type RecordModel, ref, vocabulary, word } from './field.js'
import { bySource, derived, description, name, otherNames } from './shared.js'

export const organizationKind = vocabulary('OrganizationKind', 'What sort of body an organization is.', {
  'advisory-body': { en: 'advisory body', zh: '咨询机构' },
  association: { en: 'association', zh: '协会' },
  bloc: { en: 'bloc', zh: '合作机制' },
  company: { en: 'company', zh: '企业', term: 'schema:Corporation' },
  consulate: { en: 'consulate', zh: '领事馆', term: 'schema:GovernmentOrganization' },
  embassy: { en: 'embassy', zh: '大使馆', term: 'schema:GovernmentOrganization' },
  government: { en: 'government', zh: '政府机关', term: 'schema:GovernmentOrganization' },
  hospital: { en: 'hospital', zh: '医院', term: 'schema:MedicalOrganization' },
  legislature: { en: 'legislature', zh: '立法机关', term: 'schema:GovernmentOrganization' },
  media: { en: 'media', zh: '媒体', term: 'schema:NewsMediaOrganization' },
  party: { en: 'party', zh: '政党', term: 'schema:PoliticalParty' },
  'research-institute': { en: 'research institute', zh: '研究机构', term: 'schema:ResearchOrganization' },
  school: { en: 'school', zh: '学校', term: 'schema:EducationalOrganization' },
  university: { en: 'university', zh: '高校', term: 'schema:CollegeOrUniversity' },
  'working-group': { en: 'working group', zh: '工作组' },
})

export const organization: RecordModel = {
  name: 'organization',
  typeName: 'Organization',
  collection: 'organizations',
  label: { en: 'Organizations', zh: '机构' },
  means: {
    en: 'Authorities, companies, universities, parties and other bodies that other records refer to.',
    zh: '其他记录所涉的机关、企业、高校、政党及其他机构',
  },
  one: 'A body that acts: an authority, a company, a university, a party, a newspaper.',
  called: { en: 'Organization', zh: '机构' },
  caption: 'name',
  term: 'schema:Organization',
  agent: true,
  fields: {
    name: name(),
    aliases: otherNames,
    kind: always(word(organizationKind), { en: 'The kind of organization', zh: '种类' }),
    place: maybe(
      ref('place'),
      { en: 'The place that it serves or is located in, if a source states it', zh: '所服务或所在的地点' },
      { term: 'schema:location' },
    ),
    parent: maybe(
      ref('organization'),
      { en: 'The body that it belongs to', zh: '上级机构' },
      { term: 'schema:parentOrganization' },
    ),
    description,
    ...derived,
  },
  facets: ['kind', 'place', 'parent', bySource],
}
