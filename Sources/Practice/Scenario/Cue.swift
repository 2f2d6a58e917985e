package import CallScript
package import Records
import Verification

/// What the operator says that the caller reacts to: a step of the call script. Scenarios name their lines by these.
package enum Cue: String, Hashable, Sendable, CaseIterable {
  /// The phone rings, or the parent comes to the counter.
  case rings
  /// The caller is asked to join by video.
  case phone
  case child, childBirth, childSchool, childAgain, caller, relationship
  /// The caller is asked to be seen.
  case see
  case birthDate, firstName, lastName, grade, address, phoneNumber, contactName, contactPhone
  /// The answers are read back, the first and the second time.
  case readBack, readBackAgain
  case id, idAgain, idName
  /// The liveness challenge.
  case turn
  case ready, readBackPIN, misread
  case disclosed
  /// The case is closed without the PIN read back rightly.
  case unconfirmed
  case sibling, refused, parked, ended
  /// The caller calls again after the call was gone.
  case callsAgain

  /// Where it stands among all.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The cue of a line of the call script; nil for one that the caller does not react to.
  package init?(_ line: ScriptLine) {
    switch line {
    case .joinVideo: self = .phone
    case .child: self = .child
    case .childBirth: self = .childBirth
    case .childSchool: self = .childSchool
    case .childAgain: self = .childAgain
    case .childSecond, .childNumber, .unit, .restOfName, .hold, .holdOver: return nil
    case .caller: self = .caller
    case .relationship: self = .relationship
    case .see, .seeSibling, .seeAgain: self = .see
    case .item(let item): self = Cue(item)
    case .readBack: self = .readBack
    case .readBackAgain: self = .readBackAgain
    case .id: self = .id
    case .idAgain: self = .idAgain
    case .idName: self = .idName
    case .challenge: self = .turn
    case .ready: self = .ready
    case .readBackPIN: self = .readBackPIN
    case .misread: self = .misread
    case .sibling: self = .sibling
    case .closed(.unjudged, _), .abandoned: self = .ended
    case .closed(.disclosed, _): self = .disclosed
    case .closed(.unconfirmed, _): self = .unconfirmed
    case .refused: self = .refused
    case .parked: self = .parked
    }
  }

  /// The cue of a question about an item.
  package init(_ item: Item) {
    switch item {
    case .birthDate: self = .birthDate
    case .firstName: self = .firstName
    case .lastName: self = .lastName
    case .grade: self = .grade
    case .address: self = .address
    case .phone: self = .phoneNumber
    case .contactName: self = .contactName
    case .contactPhone: self = .contactPhone
    }
  }

  /// The cue after which a question of the console is answered, or nil.
  init?(before question: CallQuestion) {
    switch question {
    case .prompt(.item(let item)): self.init(item)
    case .prompt(.readBack): self = .readBack
    case .choice(.idKind): self = .id
    case .prompt(.idName): self = .idName
    case .main, .reply, .prompt, .choice: return nil
    }
  }

  /// The item that is asked, or nil.
  package var item: Item? { Item.allCases.first { Cue($0) == self } }
}
