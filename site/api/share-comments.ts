import { type Comment, type Context, ReflectionKind, type SignatureReflection } from 'typedoc'

/**
 * A function with several signatures has one doc comment, in front of the first. What it says of parameters and of what is
 * returned is repeated at the others; what is thrown stands at the first.
 */
export function shareComments({ project }: Context): void {
  for (const reflection of project.getReflectionsByKind(ReflectionKind.FunctionOrMethod)) {
    const { signatures = [] } = reflection as { signatures?: SignatureReflection[] }
    const [first] = signatures
    const comment = first?.comment
    if (!comment || signatures.length < 2) continue
    for (const signature of signatures) {
      // TypeDoc gives the comment of the first to the others too
      if (signature.comment && !signature.comment.similarTo(comment)) continue
      signature.comment = commentFor(signature, comment, signature === first)
    }
  }
}

function commentFor({ parameters = [] }: SignatureReflection, comment: Comment, whole: boolean): Comment {
  const own = comment.clone()
  const names = new Set(parameters.map(({ name }) => name))
  own.blockTags = own.blockTags.filter(({ tag, name }) => tag !== '@param' || name === undefined || names.has(name))
  if (!whole) {
    own.summary = []
    own.removeTags('@example')
    own.removeTags('@throws')
  }
  return own
}
