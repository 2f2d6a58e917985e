/// The name of a source of records.
package enum SourceName {
  /// Whether it is 1 to 40 lower-case letters, digits and hyphens.
  package static func isValid(_ name: some StringProtocol) -> Bool {
    (1...40).contains(name.utf8.count)
      && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }
}
