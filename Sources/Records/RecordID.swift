/// A number or code by which a district's records know one thing. Each kind is a type of its own, so that no two can be
/// swapped.
package protocol RecordID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// As the records have it: any text, and two are the same only if every character is.
  var text: String { get }

  /// The number or code that reads so.
  init(_ text: String)
}

extension RecordID {
  package var description: String { text }

  package static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}

/// A student's district number (V).
package struct StudentID: RecordID {
  /// As the records have it.
  package let text: String
  /// The number that reads so.
  package init(_ text: String) { self.text = text }
}

/// The district's number of a parent, guardian or other adult.
package struct GuardianID: RecordID {
  /// As the records have it.
  package let text: String
  /// The number that reads so.
  package init(_ text: String) { self.text = text }
}

/// The district's number of a school.
package struct SchoolID: RecordID {
  /// As the records have it.
  package let text: String
  /// The number that reads so.
  package init(_ text: String) { self.text = text }
}
