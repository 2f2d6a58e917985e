package import Records

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
  /// The live cue.
  case turn
  case ready, readBackPIN, misread
  case disclosed, sibling, refused, parked, ended
  /// The caller calls again after the call was gone.
  case callsAgain

  /// The cue of a text of the call script, such as `say.item3`; nil for one that the caller does not react to.
  package init?(said key: String) {
    guard key.hasPrefix("say.") else { return nil }
    let parts = key.dropFirst(4).split(separator: ".")
    guard let first = parts.first.map(String.init) else { return nil }
    if first.hasPrefix("item"), let item = Int(first.dropFirst(4)).flatMap(Item.init(rawValue:)) {
      self = Cue(item)
      return
    }
    switch first {
    case "seeAgain", "seeSibling": self = .see
    case "readBack1": self = .readBack
    case "readBack2": self = .readBackAgain
    case "cue1", "cue2", "cue3", "cue4": self = .turn
    case "refused": self = .refused
    case "disclosed", "unconfirmed": self = .disclosed
    case "unjudged", "abandoned": self = .ended
    default:
      guard let cue = Cue(rawValue: first) else { return nil }
      self = cue
    }
  }

  /// The cue of a question.
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

  /// The cue after which a question of the console is typed, or nil.
  init?(question key: String) {
    if let item = Item(questionKey: key) {
      self.init(item)
      return
    }
    switch key {
    case "ask.readBack": self = .readBack
    case "ask.idKind": self = .id
    case "ask.idName": self = .idName
    default: return nil
    }
  }

  /// The item that is asked, or nil.
  package var item: Item? { Item.allCases.first { Cue($0) == self } }
}
