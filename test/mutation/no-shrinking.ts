import fc from 'fast-check'

// that a property fails is all that is asked; looking for the smallest case takes most of the time
fc.configureGlobal({ endOnFailure: true })
