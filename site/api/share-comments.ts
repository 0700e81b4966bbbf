import { type Comment, type Context, ReflectionKind, type SignatureReflection } from 'typedoc'

/**
 * A function with several signatures has one doc comment, before the first. Its parameters and return value are repeated for
 * the other signatures; thrown errors are listed only for the first.
 */
export function shareComments({ project }: Context): void {
  for (const reflection of project.getReflectionsByKind(ReflectionKind.FunctionOrMethod)) {
    const { signatures = [] } = reflection as { signatures?: SignatureReflection[] }
    const [first] = signatures
    const comment = first?.comment
    if (!comment || signatures.length < 2) continue
    for (const signature of signatures) {
      // TypeDoc also gives the first comment to the others
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
