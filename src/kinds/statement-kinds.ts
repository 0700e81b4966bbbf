import type { StatementKind } from '../types/statement.js'

export const statementKinds = ['view', 'theme', 'superlative', 'aim'] as const satisfies readonly StatementKind[]
