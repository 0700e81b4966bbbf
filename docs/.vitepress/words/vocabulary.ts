import type { CollectionName } from '../../../src/types/dataset.js'
import type { Basis } from '../../../src/types/edtf-date.js'
import type { EventKind, EventMode, EventStatus, ParticipantRole } from '../../../src/types/event.js'
import type { FigureKind, FigureQualifier, FigureUnit } from '../../../src/types/figure.js'
import type { ForumFrequency, ForumKind } from '../../../src/types/forum.js'
import type { InitiativeKind, InitiativeStatus } from '../../../src/types/initiative.js'
import type { OrganizationKind } from '../../../src/types/organization.js'
import type { PlaceKind } from '../../../src/types/place.js'
import type { TitleOrigin } from '../../../src/types/source.js'
import type { StatementKind } from '../../../src/types/statement.js'
import type { Text } from '../../../src/types/text.js'
import type { Origin, TieKind, TieStatus } from '../../../src/types/tie.js'

/** Words for the values of a field that has a fixed set of them; the compiler refuses a value without any. */
type Words<V extends string> = Readonly<Record<V, Text>>

const basis: Words<Basis> = {
  stated: { en: 'stated', zh: '明述' },
  inferred: { en: 'inferred', zh: '推断' },
}

const eventKinds: Words<EventKind> = {
  anniversary: { en: 'anniversary', zh: '周年纪念' },
  announcement: { en: 'announcement', zh: '宣布' },
  approval: { en: 'approval', zh: '批准' },
  campaign: { en: 'campaign', zh: '活动季' },
  ceremony: { en: 'ceremony', zh: '仪式' },
  concert: { en: 'concert', zh: '音乐会' },
  congress: { en: 'congress', zh: '大会' },
  delegation: { en: 'delegation', zh: '代表团' },
  dialogue: { en: 'dialogue', zh: '对话会' },
  donation: { en: 'donation', zh: '捐赠' },
  establishment: { en: 'establishment', zh: '设立' },
  exhibition: { en: 'exhibition', zh: '展览' },
  fair: { en: 'fair', zh: '展会' },
  forum: { en: 'forum', zh: '论坛' },
  launch: { en: 'launch', zh: '启动' },
  letter: { en: 'letter', zh: '信函' },
  'light-show': { en: 'light show', zh: '灯光秀' },
  meeting: { en: 'meeting', zh: '会议' },
  performance: { en: 'performance', zh: '演出' },
  preparation: { en: 'preparation', zh: '筹备' },
  'press-conference': { en: 'press conference', zh: '新闻发布会' },
  'press-tour': { en: 'press tour', zh: '媒体采访行' },
  seminar: { en: 'seminar', zh: '研讨会' },
  signing: { en: 'signing', zh: '签约' },
  summit: { en: 'summit', zh: '峰会' },
  talks: { en: 'talks', zh: '会谈' },
  trip: { en: 'trip', zh: '出访' },
  visit: { en: 'visit', zh: '拜访' },
}

const eventStatuses: Words<EventStatus> = {
  held: { en: 'held', zh: '已举办' },
  ongoing: { en: 'ongoing', zh: '进行中' },
  planned: { en: 'planned', zh: '计划中' },
}

const eventModes: Words<EventMode> = {
  'in-person': { en: 'in person', zh: '线下' },
  online: { en: 'online', zh: '线上' },
  hybrid: { en: 'hybrid', zh: '线上线下结合' },
}

const participantRoles: Words<ParticipantRole> = {
  addressee: { en: 'addressee', zh: '收信方' },
  announcer: { en: 'announcer', zh: '宣布方' },
  approver: { en: 'approver', zh: '批准方' },
  attendee: { en: 'attendee', zh: '出席者' },
  congratulator: { en: 'congratulator', zh: '致贺方' },
  'co-organizer': { en: 'co-organizer', zh: '协办方' },
  counterpart: { en: 'counterpart', zh: '对方' },
  donor: { en: 'donor', zh: '捐赠方' },
  'guest-of-honour': { en: 'guest of honour', zh: '主宾' },
  host: { en: 'host', zh: '承办方' },
  leader: { en: 'leader', zh: '带队者' },
  organizer: { en: 'organizer', zh: '主办方' },
  recipient: { en: 'recipient', zh: '受赠方' },
  sender: { en: 'sender', zh: '发信方' },
  signatory: { en: 'signatory', zh: '签署方' },
  speaker: { en: 'speaker', zh: '致辞者' },
  supporter: { en: 'supporter', zh: '支持方' },
}

const forumKinds: Words<ForumKind> = {
  fair: eventKinds.fair,
  forum: eventKinds.forum,
  seminar: eventKinds.seminar,
  summit: eventKinds.summit,
  concert: eventKinds.concert,
}

const forumFrequencies: Words<ForumFrequency> = { annual: { en: 'annual', zh: '每年一次' } }

const tieKinds: Words<TieKind> = {
  'sister-city': { en: 'sister city', zh: '友好城市' },
  'friendly-exchange': { en: 'friendly exchange', zh: '友好交流' },
  'friendly-port': { en: 'friendly port', zh: '友好港' },
  'friendly-port-intent': { en: 'friendly-port intent', zh: '友好港意向' },
  'exchange-in-development': { en: 'exchange in development', zh: '拓展中的友好交流' },
  cooperation: { en: 'cooperation', zh: '合作' },
}

const origins: Words<Origin> = {
  article: { en: 'article', zh: '文章' },
  register: { en: 'register', zh: '名录' },
}

const tieStatuses: Words<TieStatus> = {
  'in-force': { en: 'in force', zh: '有效' },
  'not-confirmed': { en: 'not confirmed', zh: '未确认' },
}

const figureKinds: Words<FigureKind> = {
  count: { en: 'count', zh: '数量' },
  amount: { en: 'amount', zh: '金额' },
  ordinal: { en: 'ordinal', zh: '序数' },
  anniversary: { en: 'anniversary', zh: '周年' },
  frequency: { en: 'frequency', zh: '频次' },
  target: { en: 'target', zh: '目标' },
}

const figureQualifiers: Words<FigureQualifier> = {
  exact: { en: 'exact', zh: '确数' },
  approximately: { en: 'approximately', zh: '约' },
  nearly: { en: 'nearly', zh: '近' },
  'more-than': { en: 'more than', zh: '多于' },
  'at-least': { en: 'at least', zh: '至少' },
}

const figureUnits: Words<FigureUnit> = {
  activity: { en: 'activities', zh: '项活动' },
  batch: { en: 'batches', zh: '批' },
  case: { en: 'cases', zh: '例' },
  country: { en: 'countries', zh: '个国家' },
  'currency-not-stated': { en: 'money, currency not stated', zh: '金额（币种未写明）' },
  CNY: { en: 'CNY', zh: '人民币' },
  edition: { en: 'editions', zh: '届' },
  field: { en: 'fields', zh: '个领域' },
  group: { en: 'groups', zh: '个团组' },
  'local-government': { en: 'local governments', zh: '个地方政府' },
  meeting: { en: 'meetings', zh: '场会议' },
  paper: { en: 'papers', zh: '篇论文' },
  person: { en: 'people', zh: '人' },
  'person-time': { en: 'person-times', zh: '人次' },
  'per-year': { en: 'per year', zh: '次每年' },
  rank: { en: 'rank', zh: '名次' },
  session: { en: 'sessions', zh: '场次' },
  USD: { en: 'USD', zh: '美元' },
  year: { en: 'years', zh: '年' },
}

const placeKinds: Words<PlaceKind> = {
  city: { en: 'city', zh: '城市' },
  continent: { en: 'continent', zh: '洲' },
  country: { en: 'country', zh: '国家' },
  county: { en: 'county', zh: '县' },
  district: { en: 'district', zh: '区' },
  lake: { en: 'lake', zh: '湖' },
  'metro-line': { en: 'metro line', zh: '地铁线路' },
  port: { en: 'port', zh: '港口' },
  province: { en: 'province', zh: '省' },
  region: { en: 'region', zh: '地区' },
  state: { en: 'state', zh: '州' },
  zone: { en: 'zone', zh: '园区' },
}

const organizationKinds: Words<OrganizationKind> = {
  'advisory-body': { en: 'advisory body', zh: '咨询机构' },
  association: { en: 'association', zh: '协会' },
  bloc: { en: 'bloc', zh: '合作机制' },
  company: { en: 'company', zh: '企业' },
  consulate: { en: 'consulate', zh: '领事馆' },
  embassy: { en: 'embassy', zh: '大使馆' },
  government: { en: 'government', zh: '政府机关' },
  hospital: { en: 'hospital', zh: '医院' },
  legislature: { en: 'legislature', zh: '立法机关' },
  media: { en: 'media', zh: '媒体' },
  party: { en: 'party', zh: '政党' },
  'research-institute': { en: 'research institute', zh: '研究机构' },
  school: { en: 'school', zh: '学校' },
  university: { en: 'university', zh: '高校' },
  'working-group': { en: 'working group', zh: '工作组' },
}

const initiativeKinds: Words<InitiativeKind> = {
  base: { en: 'base', zh: '基地' },
  brand: { en: 'brand', zh: '品牌' },
  concept: { en: 'concept', zh: '理念' },
  designation: { en: 'designation', zh: '称号' },
  fund: { en: 'fund', zh: '基金' },
  platform: { en: 'platform', zh: '平台' },
  plan: { en: 'plan', zh: '规划' },
  policy: { en: 'policy', zh: '政策' },
  programme: { en: 'programme', zh: '计划' },
  project: { en: 'project', zh: '项目' },
  publication: { en: 'publication', zh: '出版物' },
  service: { en: 'service', zh: '服务' },
  strategy: { en: 'strategy', zh: '战略' },
  system: { en: 'system', zh: '系统' },
  zone: { en: 'zone', zh: '园区' },
}

const initiativeStatuses: Words<InitiativeStatus> = {
  announced: { en: 'announced', zh: '已宣布' },
  'in-preparation': { en: 'in preparation', zh: '筹备中' },
  'in-operation': { en: 'in operation', zh: '运行中' },
  sought: { en: 'sought', zh: '争取中' },
  granted: { en: 'granted', zh: '已获批' },
  succeeded: { en: 'succeeded by another', zh: '已由后续项目接替' },
}

const statementKinds: Words<StatementKind> = {
  view: { en: 'view', zh: '观点' },
  theme: { en: 'theme', zh: '主题' },
  superlative: { en: 'superlative claim', zh: '最高级表述' },
  aim: { en: 'aim', zh: '目标' },
}

const titleOrigins: Words<TitleOrigin> = {
  printed: { en: 'printed', zh: '原文所印' },
  devised: { en: 'devised', zh: '本库代拟' },
}

const agreements: Words<'yes' | 'partly' | 'no'> = {
  yes: { en: 'agrees', zh: '一致' },
  partly: { en: 'agrees in part', zh: '部分一致' },
  no: { en: 'disagrees', zh: '不一致' },
}

/** The words for the values of a field, by the collection and the path of the field, or by the field alone. */
export const vocabulary: Readonly<Record<string, Words<string>>> = {
  basis,
  'events.kind': eventKinds,
  'events.status': eventStatuses,
  'events.mode': eventModes,
  'events.participants.role': participantRoles,
  'forums.kind': forumKinds,
  'forums.frequency': forumFrequencies,
  'ties.kind': tieKinds,
  'ties.origin': origins,
  'ties.status': tieStatuses,
  'figures.kind': figureKinds,
  'figures.qualifier': figureQualifiers,
  'figures.unit': figureUnits,
  'places.kind': placeKinds,
  'places.origin': { register: origins.register },
  'organizations.kind': organizationKinds,
  'initiatives.kind': initiativeKinds,
  'initiatives.status': initiativeStatuses,
  'statements.kind': statementKinds,
  'sources.titleOrigin': titleOrigins,
  'corroboration.agrees': agreements,
}

/** The word for a value of a field; the value itself where it is none of a fixed set. */
export function wordFor(part: string, path: string, value: string): Text | undefined {
  const words = vocabulary[`${part}.${path}`] ?? vocabulary[path.split('.').at(-1) ?? '']
  return words?.[value]
}

/** What a collection is called on the site. */
export const collectionWords: Readonly<Record<CollectionName, Text>> = {
  events: { en: 'Events', zh: '事件' },
  forums: { en: 'Forums', zh: '论坛' },
  ties: { en: 'Ties', zh: '对外关系' },
  figures: { en: 'Figures', zh: '数字' },
  places: { en: 'Places', zh: '地点' },
  organizations: { en: 'Organizations', zh: '机构' },
  people: { en: 'People', zh: '人物' },
  initiatives: { en: 'Initiatives', zh: '项目' },
  statements: { en: 'Statements', zh: '表述' },
  sources: { en: 'Sources', zh: '来源' },
}
