import Records

// Numbers written out in a test.

extension StudentID: ExpressibleByStringLiteral {
  /// As written.
  package init(stringLiteral text: String) { self.init(text) }
}

extension GuardianID: ExpressibleByStringLiteral {
  /// As written.
  package init(stringLiteral text: String) { self.init(text) }
}

extension SchoolID: ExpressibleByStringLiteral {
  /// As written.
  package init(stringLiteral text: String) { self.init(text) }
}
