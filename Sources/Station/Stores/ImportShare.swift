/// What an import may do to a share of a source's rows and to no more.
package enum ImportShare: Hashable, Sendable, CaseIterable {
  case leftOut, removed, changed
}
