/// One of the eight things asked in the five questions of the guide (IV.1), in the order they are asked.
/// - Guide: IV.1, IV.1.a
package enum Item: Int, CaseIterable, Hashable, Sendable, Comparable {
  /// The student's date of birth.
  case birthDate = 1
  /// The student's first name.
  case firstName
  /// The student's last name.
  case lastName
  /// The student's grade level.
  case grade
  /// The student's address.
  case address
  /// The student's phone number.
  case phone
  /// The name of an emergency contact other than the caller.
  case contactName
  /// That contact's phone number.
  case contactPhone

  /// The question of the guide that the item belongs to, 1 to 5.
  package var question: Int {
    switch self {
    case .birthDate: 1
    case .firstName, .lastName: 2
    case .grade: 3
    case .address, .phone: 4
    case .contactName, .contactPhone: 5
    }
  }

  /// The item asked after this one, or nil after the eighth.
  package var next: Item? { Item(rawValue: rawValue + 1) }

  /// How many are to be asked from this one on, itself among them.
  package var left: Int { Self.allCases.count { $0 >= self } }

  /// In the order asked.
  package static func < (one: Item, other: Item) -> Bool { one.rawValue < other.rawValue }
}
