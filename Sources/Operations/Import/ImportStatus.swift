/// How an import ends besides 0 and the codes that every command has.
package enum ImportStatus {
  /// Nobody is at it; rows were left out, and the rest came in.
  package static let leftOut: Int32 = 10
  /// Nobody is at it; the policy allows no such change, and nothing was changed.
  package static let overLimit: Int32 = 11
  /// It came in, and the list of what was left out could not be written.
  package static let listLost: Int32 = 12
}
