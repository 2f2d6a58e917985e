import CallScript
import Records

extension Prompt {
  /// Whether it asks for what the caller says.
  var isSpoken: Bool {
    switch self {
    case .item, .child, .childLast, .childBirth, .childSchool, .caller, .relationship, .idName, .readBackPIN: true
    case .childSecond, .childNumber, .line, .unit, .restOfName, .readBack, .attendant: false
    }
  }

  /// Whether child or caller are named by it.
  var isOfNaming: Bool {
    switch self {
    case .child, .childLast, .childBirth, .childSchool, .childSecond, .childNumber, .caller: true
    case .item, .relationship, .line, .unit, .restOfName, .readBack, .idName, .attendant, .readBackPIN: false
    }
  }

  /// The item whose rules say whether a line was understood: the prompt's own, or the one most like it.
  var likeItem: Item {
    switch self {
    case .item(let item): item
    case .childBirth: .birthDate
    case .child: .firstName
    case .childLast: .lastName
    case .childSchool, .childSecond, .childNumber, .caller, .relationship, .line, .unit, .restOfName, .readBack,
      .idName, .attendant, .readBackPIN:
      .contactName
    }
  }
}
