extension FindNotice {
  var english: String {
    switch self {
    case .reading: "Reading everybody's names; only the first search takes so long."
    case .found(let count): "\(count) found, the nearest first. To read only (IX); this look-up is in the log."
    case .nobody: "Nobody found. Try fewer words, another spelling, or the number."
    case .inCase(let count): "\(count) not shown: a case of the child is open."
    case .narrow: "There are more. To see them narrow it: year, school."
    case .leftOut: "The last import left out the record of this number: the school has to correct it."
    case .someLeftOut:
      "The last import left some children out: the student number tells whether this is one. The school has to correct it."
    }
  }
}

extension FindLabel {
  var english: String {
    switch self {
    case .born(let year): "born \(year)"
    case .homeroom(let teacher): "homeroom \(teacher)"
    case .noAccount: "no portal account"
    }
  }
}

extension FindMove {
  var english: String {
    switch self {
    case .more(let count): "more (\(count) left)"
    case .done: "done"
    case .next: "a name: next search"
    }
  }
}

extension OneLineNotice {
  var english: String {
    switch self {
    case .parted(let first): "  first name: \(first) · last name below: Enter if right"
    }
  }
}
