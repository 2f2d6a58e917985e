package import Records

/// Somebody who was looked up outside of a case: of the record what section IX's roster shows, and nothing that a caller is asked but the
/// name and the grade. There is no PIN in it, and none can be had by it.
/// - Guide: IX.P2
package enum FoundPerson: Hashable, Sendable {
  case student(FoundStudent)
  case parent(FoundParent)
}

package struct FoundStudent: Hashable, Sendable {
  package let id: StudentID, name: PersonName
  package let birthYear: Int, grade: Grade
  /// The school's name, or its number where it is on no record.
  package let school: String
  package let homeroomTeacher: String?
  package let guardians: [FoundGuardian]
}

/// A guardian as the roster shows one beside a child.
package struct FoundGuardian: Hashable, Sendable {
  package let id: GuardianID, name: PersonName
  /// As on record for the child; empty if not stated.
  package let relationship: String
  /// The e-mail address of the Parent Portal account; nil if none is registered.
  package let portalEmail: String?
}

package struct FoundParent: Hashable, Sendable {
  package let guardian: FoundGuardian
  package let children: [FoundStudent]
}

extension FoundPerson: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// What kind of person; never who.
  package var description: String {
    switch self {
    case .student: "(student)"
    case .parent: "(parent)"
    }
  }
  /// What kind of person; never who.
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension FoundStudent: CustomStringConvertible, CustomReflectable {
  package var description: String { "(student)" }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension FoundGuardian: CustomStringConvertible, CustomReflectable {
  package var description: String { "(guardian)" }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension FoundParent: CustomStringConvertible, CustomReflectable {
  package var description: String { "(parent)" }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
