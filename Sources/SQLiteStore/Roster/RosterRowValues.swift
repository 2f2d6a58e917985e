import Diagnostics
import Records
import Station
import Foundation
import GRDB
import Ledger
import Roster

/// What a record's row holds, in the order of its table's columns: key, source, place, content, what is derived.
struct RosterRowValues {
  let kind: RosterKind
  let key: [(any DatabaseValueConvertible)?]
  let content: [(any DatabaseValueConvertible)?]

  init(_ record: KeptRecord) throws {
    switch record {
    case .parentPIN(let owner, let pin):
      kind = .parentPINs
      key = [owner.student.text, owner.guardian.text]
      content = [Data(pin.fingerprint.bytes), pin.generation, pin.keyID, Data(pin.box)]
    case .studentPIN(let student, let fingerprint):
      kind = .studentPINs
      key = [student.text]
      content = [Data(fingerprint.bytes)]
    case .record(let record):
      kind = record.kind
      (key, content) = try Self.values(of: record)
    }
  }

  private static func values(
    of record: RosterRecord
  ) throws -> (key: [(any DatabaseValueConvertible)?], content: [(any DatabaseValueConvertible)?]) {
    switch record {
    case .school(let school): ([school.id.text], [school.name, school.localDistrict, school.phone])
    case .student(let student):
      (
        [student.id.text],
        try student.name.values + [
          student.birthDate.iso, student.grade.level, student.schoolID.text,
          try JSON.text(student.addresses.map { .array($0.parts.map(JSON.string)) }),
          try JSON.text(student.phones.map(JSON.string)), student.homeroomTeacher, student.language,
          student.adultRights.rawValue,
        ]
      )
    case .guardian(let guardian):
      (
        [guardian.id.text],
        try guardian.name.values
          + [try JSON.text(guardian.phones.map(JSON.string)), guardian.email, guardian.portalEmail]
      )
    case .guardianship(let tie):
      (
        [tie.studentID.text, tie.guardianID.text],
        [tie.relationship, tie.verified, tie.restriction, tie.since?.iso, tie.basis?.rawValue, tie.until?.iso]
      )
    case .contact(let contact):
      (
        [contact.studentID.text, contact.id],
        try contact.name.values
          + [try JSON.text(contact.phones.map(JSON.string)), contact.relationship, contact.guardianID?.text]
      )
    case .parentPIN, .studentPIN, .removal: throw StoreError.refused(reason: .pinNotSealed)
    }
  }

  func arguments(source: String, place: SourcePlace) -> StatementArguments {
    StatementArguments(key + [source, place.description] + content)
  }
}

extension RosterKey {
  /// The key in the order of its table's columns.
  var texts: [String] {
    switch self {
    case .school(let id): [id.text]
    case .student(let id), .studentPIN(let id): [id.text]
    case .guardian(let id): [id.text]
    case .guardianship(let student, let guardian), .parentPIN(let student, let guardian): [student.text, guardian.text]
    case .contact(let student, let id): [student.text, id]
    }
  }
}

extension PersonName {
  fileprivate var values: [(any DatabaseValueConvertible)?] {
    get throws { [first, middle, last, preferred, try JSON.text(aliases.map(JSON.string))] }
  }
}

extension PostalAddress {
  var parts: [String] { [street, unit, city, state, zip] }
}

extension JSON {
  /// A list as the tables hold it.
  static func text(_ values: [JSON]) throws -> String {
    String(decoding: try JSON.array(values).canonical(), as: UTF8.self)
  }

  /// The values of a list in a column; none where it is not one, which only a damaged file has.
  static func list(_ text: String) -> [JSON] { (try? JSON(canonical: Array(text.utf8)))?.array ?? [] }
}
