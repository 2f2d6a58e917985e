import Diagnostics
package import Records

/// What stands before a line that the operator types in a call.
package enum Prompt: Hashable, Sendable, Localized {
  case item(Item)
  /// The student's number, or the first name.
  case child
  case childLast, childBirth, childSchool, childSecond, childNumber
  case caller, relationship
  /// The caller's number, where the line shows one.
  case line
  /// What may be missing of an address.
  case unit
  /// What may be missing of a contact's name.
  case restOfName
  /// Whether all is confirmed, or which item to correct.
  case readBack
  /// The whole name as printed on the ID.
  case idName
  /// The name of the second member of staff at the counter.
  case attendant
  case readBackPIN
}

extension Prompt: CaseIterable {
  package static let allCases: [Prompt] =
    Item.allCases.map(Prompt.item) + [
      .child, .childLast, .childBirth, .childSchool, .childSecond, .childNumber, .caller, .relationship, .line, .unit,
      .restOfName, .readBack, .idName, .attendant, .readBackPIN,
    ]

  /// A name that stays the same in whatever language, for what is kept.
  package var name: String {
    switch self {
    case .item(let item): "item\(item.rawValue)"
    case .child: "child"
    case .childLast: "childLast"
    case .childBirth: "childBirth"
    case .childSchool: "childSchool"
    case .childSecond: "childSecond"
    case .childNumber: "childNumber"
    case .caller: "caller"
    case .relationship: "relationship"
    case .line: "line"
    case .unit: "unit"
    case .restOfName: "restOfName"
    case .readBack: "readBack"
    case .idName: "idName"
    case .attendant: "attendant"
    case .readBackPIN: "readBackPIN"
    }
  }

  /// The item that it asks for, or nil.
  package var item: Item? { if case .item(let item) = self { item } else { nil } }
}
