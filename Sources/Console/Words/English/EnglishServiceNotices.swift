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
    case .badDay: "until when? a day of the next five years, as 2027-06-30"
    case .topics(let topics): "the topics are: \(topics)"
    }
  }
}
