package import Diagnostics
package import Guide

extension GuideFault {
  package var english: Words {
    switch self {
    case .yaml(let fault): fault.english
    case .twice: Words("stands twice", next: "keep one of the two")
    case .unknown(let known): Words("there is no such key", next: "one of: \(Self.list(known))")
    case .missing(.en): Words("the English text is missing", next: "en: and the text, beside es")
    case .missing(.es): Words("the Spanish text is missing", next: "es: and the text, beside en")
    case .missing(let key): Words("is missing", next: "\(key.rawValue): pinline guide export FILE shows how it looks")
    case .noGroup: Words("should be a group of keys", next: "write key: value, one a line, further in")
    case .noList: Words("should be a list", next: "begin each line with a hyphen")
    case .noText: Words("should be one line of text", next: "put it in double quotes")
    case .empty: Words("is empty", next: "write something, or leave out what it belongs to")
    case .tooLong(let limit): Words("is too long to be said", next: "at most \(limit) characters; make two steps of it")
    case .noAddress:
      Words("is no address", next: "a host with a dot, with or without https://, such as parentportal.lausd.net")
    case .noMail: Words("is no e-mail address", next: "such as families@lausd.net")
    case .noPhone: Words("is no phone number", next: "such as (213) 481-3350")
    case .noDate: Words("is no day", next: "YYYY-MM-DD, such as 2026-11-24")
    case .noID: Words("is no name for it", next: "lower-case letters, digits and hyphens, such as email-account")
    case .noSection: Words("sections are front and I to XII, each once", next: "write its Roman number")
    case .noLanguage: Words("is no language here", next: "en or es")
    case .noFlag: Words("is neither yes nor no", next: "yes or no")
    case .doubled: Words("was there before", next: "give one of the two another name")
    case .noContact: Words("no contact has that name", next: "an id from contacts")
    }
  }

  static func list(_ keys: [GuideKey]) -> String { keys.map(\.rawValue).joined(separator: ", ") }
}
