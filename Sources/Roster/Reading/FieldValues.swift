import Records

/// Reads a field's text as what it stands for. Each is strict: what is not plainly right is a fault.
enum FieldValues {
  /// `YYYY-MM-DD` only: in other orders a day can pass for a month.
  static func date(_ text: String) throws(FieldFault) -> CivilDate {
    guard let date = CivilDate(iso: text) else { throw .notADate }
    return date
  }

  /// `TK`, `K`, `1` to `12`.
  static func grade(_ text: String) throws(FieldFault) -> Grade {
    guard let grade = Grade(code: text) else { throw .notAGrade }
    return grade
  }

  /// `yes` or `no`; empty is no, since what a record does not say is not so (III).
  static func yesOrNo(_ text: String) throws(FieldFault) -> Bool {
    switch text {
    case "yes": true
    case "no", "": false
    default: throw .notYesOrNo
    }
  }

  /// Any writing of a number that has 7 to 15 digits, kept as written.
  static func phone(_ text: String) throws(FieldFault) -> String {
    let digits = text.utf8.count { (0x30...0x39).contains($0) }
    guard (7...15).contains(digits) else { throw .notAPhone }
    return text
  }

  /// One `@` with something on both sides, and no space.
  static func email(_ text: String) throws(FieldFault) -> String {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(UInt8(ascii: " ")) }) else {
      throw .notAnEmail
    }
    return text
  }

  /// Two or three letters, then subtags if any, as in BCP 47.
  static func language(_ text: String) throws(FieldFault) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = parts.first, (2...3).contains(primary.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isLetterOrDigit) })
    else { throw .notALanguage }
    return text
  }

  /// `none`, `consent`, `dependency`; empty is none.
  static func adultRights(_ text: String) throws(FieldFault) -> AdultRights {
    if text.isEmpty { return .none }
    guard let rights = AdultRights(rawValue: text) else { throw .notAdultRights }
    return rights
  }

  /// One of the words for what a guardian's rights rest on.
  static func basis(_ text: String) throws(FieldFault) -> GuardianshipBasis {
    guard let basis = GuardianshipBasis(rawValue: text) else { throw .notABasis }
    return basis
  }

  /// Those words.
  static var bases: String { GuardianshipBasis.allCases.map(\.rawValue).joined(separator: ", ") }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
