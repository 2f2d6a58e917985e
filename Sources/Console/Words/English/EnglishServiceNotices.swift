import Records

extension ServiceNotice {
  var english: String {
    switch self {
    case .codes(let codes): "the codes are: \(codes)"
    case .wrappedUp(let code): "Noted: the call was about \(code.english)."
    case .noNotes: "No notes."
    case .nobodyYet: "nobody yet"
    case .attended(let name, let until, false): "\(name), until \(until.iso)"
    case .attended(let name, let until, true): "\(name), over since \(until.iso)"
    case .pastDay: "that day is past: it would count for nothing"
    }
  }
}
