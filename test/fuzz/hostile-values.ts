import fc from 'fast-check'

/** Unexpected values, created anew for each trial so that trials are independent. */
const MAKERS: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -0,
  () => -1,
  () => 1.5,
  () => Number.MAX_SAFE_INTEGER + 1,
  () => true,
  () => '',
  () => ' ',
  () => '\ud800',
  () => 'a\ndifferent\u2028line',
  () => '\u0000',
  () => '__proto__',
  () => 'constructor',
  () => 'xiamen',
  () => 'no-such-id',
  () => '2022-02-30',
  () => '2022-XX',
  () => 'javascript:alert(1)',
  () => '<script>',
  () => 'x'.repeat(100_000),
  () => [],
  () => [[]],
  () => [undefined],
  () => new Array(3),
  () => ({}),
  () => ({ zh: '厦门' }),
  () => ({ zh: '厦门', en: 'Xiamen', de: 'Xiamen' }),
  () => ({ edtf: '2022', start: '2022-01-01', end: '2022-12-30', basis: 'stated' }),
  () => JSON.parse('{"__proto__":{"polluted":true}}'),
  () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  () => Object.create(null),
  () => Object.assign(Object.create({ id: 'inherited' }), { type: 'place' }),
  () => {
    const cyclic: { self?: unknown } = {}
    cyclic.self = cyclic
    return cyclic
  },
  () => {
    let deep: unknown = 'bottom'
    for (let depth = 0; depth < 5_000; depth++) deep = { deep }
    return deep
  },
  () => {
    let deep: unknown = []
    for (let depth = 0; depth < 5_000; depth++) deep = [deep]
    return deep
  },
  () => new Date(Number.NaN),
  () => new Map([['id', 'x']]),
  () => Symbol('id'),
  () => 10n,
  () => () => 'id',
  () => ({
    get id() {
      throw new Error('no reading')
    },
  }),
  () =>
    new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('no keys')
        },
      },
    ),
]

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...MAKERS).map((make) => make()) },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 2, withNullPrototype: true, withBigInt: true, withDate: true }) },
)
