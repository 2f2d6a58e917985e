package import Ledger
package import Records

/// One look-up of people outside of a case, as it stands in the log before anything of it is told (IX): what kind of person, by what, how
/// many, and never by which words. Whom it told of is committed as marks that only the station's key makes, so that nothing of it has to be
/// erased later.
/// - Guide: IX.2
package struct LookUp: Hashable, Sendable {
  package enum Sought: String, Hashable, Sendable, CaseIterable {
    case student, parent
  }

  package enum Key: String, Hashable, Sendable, CaseIterable {
    case number, name, phone, email
  }

  package let sought: Sought, key: Key
  /// How many were found in all; 0 for none.
  package let found: Int
  /// 1 for the first few, 2 for those after them, and so on.
  package let page: Int

  package init(for sought: Sought, by key: Key, found: Int, page: Int = 1) {
    self.sought = sought
    self.key = key
    self.found = found
    self.page = page
  }

  var fields: [String: JSON] {
    [
      "for": .string(sought.rawValue), "by": .string(key.rawValue), "found": .integer(Int64(found)),
      "page": .integer(Int64(page)),
    ]
  }

  /// Reads one back; nil where it is none.
  init?(_ fields: [String: JSON]) {
    func number(_ key: String) -> Int? { fields[key]?.integer.flatMap(Int.init(exactly:)) }
    guard let sought = fields["for"]?.string.flatMap({ Sought(rawValue: $0) }),
      let key = fields["by"]?.string.flatMap({ Key(rawValue: $0) }), let found = number("found"),
      let page = number("page"), found >= 0, page > 0
    else { return nil }
    self.init(for: sought, by: key, found: found, page: page)
  }
}

extension LookUp {
  /// What an entry commits to of one of the people that it told of, counted from 1.
  package static func mark(
    of id: some RecordID, as sought: Sought, place: Int, by seal: RecordSeal, salted: (String, String) -> Opening
  ) -> Opening {
    salted("\(sought.rawValue)\(place)", Hex.encode(seal.fingerprint("told \(sought.rawValue)", id.text.utf8)))
  }
}
