import {
  always,
  bundled,
  country,
  date,
  integer,
  list,
  maybe,
  type RecordModel,
  ref,
  refs,
  text,
  vocabulary,
  word,
} from './field.js'
import { regions } from './region.js'
import { bySource, derived, name, openLists } from './shared.js'

export const eventKind = vocabulary('EventKind', 'What sort of happening an event is.', {
  activity: { en: 'activity', zh: '活动' },
  agreement: { en: 'agreement', zh: '达成协议' },
  anniversary: { en: 'anniversary', zh: '周年纪念' },
  announcement: { en: 'announcement', zh: '宣布' },
  approval: { en: 'approval', zh: '批准' },
  campaign: { en: 'campaign', zh: '活动季' },
  ceremony: { en: 'ceremony', zh: '仪式' },
  concert: { en: 'concert', zh: '音乐会' },
  congress: { en: 'congress', zh: '大会' },
  delegation: { en: 'delegation', zh: '代表团' },
  dialogue: { en: 'dialogue', zh: '对话会' },
  donation: { en: 'donation', zh: '捐赠', also: ['gift', '捐助'] },
  establishment: { en: 'establishment', zh: '设立' },
  exhibition: { en: 'exhibition', zh: '展览' },
  fair: { en: 'fair', zh: '展会', also: ['trade fair', 'expo', '博览会', '洽谈会'] },
  forum: { en: 'forum', zh: '论坛' },
  launch: { en: 'launch', zh: '启动' },
  letter: { en: 'letter', zh: '信函' },
  'light-show': { en: 'light show', zh: '灯光秀' },
  meeting: { en: 'meeting', zh: '会面', also: ['会见', '会议'] },
  performance: { en: 'performance', zh: '演出' },
  'plenary-session': { en: 'plenary session', zh: '全会', also: ['meeting', '全体会议', '会议'] },
  preparation: { en: 'preparation', zh: '筹备' },
  'press-conference': { en: 'press conference', zh: '新闻发布会' },
  'press-tour': { en: 'press tour', zh: '媒体采访行' },
  seminar: { en: 'seminar', zh: '研讨会', also: ['symposium', 'conference'] },
  signing: { en: 'signing', zh: '签约', also: ['agreement', '签署', '协议'] },
  summit: { en: 'summit', zh: '峰会' },
  talks: { en: 'talks', zh: '会谈' },
  trip: { en: 'trip', zh: '出访' },
  visit: { en: 'visit', zh: '走访', also: ['拜访', '访问'] },
})

export const eventStatus = vocabulary(
  'EventStatus',
  '`held`: reported as having happened; `ongoing`: under way when reported; `planned`: announced for later.',
  {
    held: { en: 'held', zh: '已举办' },
    ongoing: { en: 'ongoing', zh: '进行中' },
    planned: { en: 'planned', zh: '计划中' },
  },
  { closed: true },
)

export const eventMode = vocabulary(
  'EventMode',
  'How people took part.',
  {
    'in-person': { en: 'in person', zh: '线下', term: 'schema:OfflineEventAttendanceMode' },
    online: { en: 'online', zh: '线上', term: 'schema:OnlineEventAttendanceMode' },
    hybrid: { en: 'hybrid', zh: '线上线下结合', term: 'schema:MixedEventAttendanceMode' },
  },
  { closed: true },
)

export const participantRole = vocabulary('ParticipantRole', 'What a participant did at an event.', {
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
})

export const event: RecordModel = {
  name: 'event',
  typeName: 'Event',
  collection: 'events',
  label: { en: 'Events', zh: '活动' },
  means: {
    en: 'Dated or datable events: forum sessions, fairs, visits, meetings, signings, donations, letters …',
    zh: '有日期或可推定日期的活动：论坛、展会、访问、会见、签约、捐赠、信函等',
  },
  one: 'A dated or datable happening.',
  called: { en: 'Event', zh: '活动' },
  caption: 'name',
  date: 'date',
  term: 'schema:Event',
  query: [],
  fields: {
    name: name(),
    kind: always(word(eventKind), { en: 'The kind of event', zh: '种类' }),
    date: always(date, { en: 'The date of the event', zh: '日期' }, { term: 'dcterms:date' }),
    status: bundled(word(eventStatus), {
      en: 'Whether the event was held, under way or planned when last reported',
      zh: '最近报道时已举办、进行中或计划中',
    }),
    mode: maybe(
      word(eventMode),
      { en: 'The form of participation', zh: '参与方式' },
      { term: 'schema:eventAttendanceMode' },
    ),
    places: maybe(refs('place'), { en: 'The places where it took place', zh: '举办地点' }, { term: 'schema:location' }),
    forum: maybe(
      ref('forum'),
      { en: 'The forum, fair or seminar that it is an edition of', zh: '所属的论坛、展会或研讨会' },
      { term: 'schema:superEvent' },
    ),
    edition: maybe(integer(1), { en: 'The number of the edition', zh: '届次' }),
    theme: maybe(text(160), { en: 'Its theme', zh: '主题' }),
    partOf: maybe(
      ref('event'),
      { en: 'The larger event that it was part of', zh: '所属的上级活动' },
      { term: 'schema:superEvent' },
    ),
    participants: maybe(
      list({
        is: 'object',
        name: 'Participant',
        means: 'One participant: `who` if it is a record, `group` if the source names only a group.',
        oneOf: ['who', 'group'],
        fields: {
          role: always(word(participantRole), { en: 'The role of the participant', zh: '参与者的角色' }),
          who: maybe(ref('person', 'organization', 'place'), {
            en: 'The person, organization or place that took part',
            zh: '参与者',
          }),
          group: maybe(text(120), { en: 'A group that is described but not named', zh: '仅有描述而未具名的群体' }),
          as: maybe(text(120), { en: 'The capacity in which the participant took part', zh: '参与时的身份' }),
        },
      }),
      { en: 'The participants and their roles', zh: '参与者及其角色' },
    ),
    about: maybe(
      refs('any'),
      { en: 'The occasion or subject', zh: '所纪念、启动或讨论的对象' },
      { term: 'schema:about' },
    ),
    openLists,
    countries: maybe(
      list(country),
      {
        en: 'ISO 3166-1 alpha-2 codes of the countries where it took place or whose places took part',
        zh: '举办地及参与地所在国家的 ISO 3166-1 两位字母代码',
      },
      { derived: true },
    ),
    regions: maybe(
      regions,
      { en: 'The UN M49 regions of those countries', zh: '上述国家所在的联合国 M49 地区' },
      { derived: true },
    ),
    ...derived,
  },
  facets: [
    'kind',
    {
      name: 'place',
      paths: ['places', 'participants.who'],
      only: 'place',
      means: 'Where it took place, or a place that took part.',
    },
    {
      name: 'country',
      paths: ['places', 'participants.who'],
      lookUp: 'country',
      own: 'countries',
      means: 'ISO 3166-1 alpha-2: the country of a place where it took place or that took part.',
    },
    {
      name: 'region',
      paths: ['places', 'participants.who'],
      lookUp: 'regions',
      own: 'regions',
      means:
        'A region of UN M49 in which it took place or from which someone took part: `Europe`, `South-eastern Asia`',
    },
    {
      name: 'organization',
      paths: ['participants.who'],
      only: 'organization',
      means: 'An organization among the participants.',
    },
    { name: 'person', paths: ['participants.who'], only: 'person', means: 'A person among the participants.' },
    'forum',
    bySource,
    {
      name: 'planned',
      paths: ['status'],
      equals: 'planned',
      means: 'Whether it was planned when it was last reported.',
    },
  ],
}
