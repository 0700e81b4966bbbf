import fc from 'fast-check'

// only failure matters here, and shrinking takes most of the time
fc.configureGlobal({ endOnFailure: true })
