import type { EventStatus } from '../types/event.js'

export const eventStatuses = ['held', 'ongoing', 'planned'] as const satisfies readonly EventStatus[]
