import Ledger
package import Records

/// What is about to be written of a school's PIN roster (IX). Nothing in it is personal.
package struct RosterExport: Hashable, Sendable {
  package let school: SchoolID
  /// What it was narrowed by; a name or a number is not told.
  package let filters: [ExportFilter]
  /// How many rows it has, and how many PINs of each generation.
  package let rows: Int, pins: [Int: Int]
  /// Whoever stands for it beside the operator; nil where nobody has to.
  package let second: String?

  package init(school: SchoolID, filters: [ExportFilter], rows: Int, pins: [Int: Int], second: String?) {
    (self.school, self.filters, self.rows, self.pins, self.second) = (school, filters, rows, pins, second)
  }
}

/// By which column a roster was narrowed.
package enum ExportFilter: Hashable, Sendable {
  case grade(Grade)
  case homeroom, number, name, guardian, email

  private static let plain: [String: ExportFilter] = [
    "homeroom": .homeroom, "number": .number, "name": .name, "guardian": .guardian, "email": .email,
  ]

  /// As entries have it: `grade 5`, `name`.
  package var text: String {
    switch self {
    case .grade(let grade): "grade \(grade.code)"
    case .homeroom, .number, .name, .guardian, .email: "\(self)"
    }
  }

  init?(_ text: String) {
    if let plain = Self.plain[text] {
      self = plain
    } else {
      guard text.hasPrefix("grade "), let grade = Grade(code: text.dropFirst("grade ".count)) else { return nil }
      self = .grade(grade)
    }
  }
}

// The fields of what is logged of PINs beside cases (IX).
extension StationFact {
  /// The field under which an entry commits to why something was done with PINs.
  package static let reasonField = "reason"

  var pinFields: [String: JSON] {
    switch self {
    case .pinsCreated(let count): return ["count": .integer(Int64(count))]
    case .pinReplaced(let generation): return ["generation": .integer(Int64(generation))]
    case .realNamesPractised(let source): return ["source": .string(source)]
    case .rosterExported(let export):
      var fields: [String: JSON] = [
        "school": .string(export.school.text), "filters": .array(export.filters.map { .string($0.text) }),
        "rows": .integer(Int64(export.rows)),
        "pins": .object(
          Dictionary(uniqueKeysWithValues: export.pins.map { (String($0.key), JSON.integer(Int64($0.value))) })),
      ]
      if let second = export.second { fields["second"] = .string(second) }
      return fields
    default: return [:]
    }
  }

  /// Reads one of them back; nil where it is none.
  static func pinFact(_ kind: String, _ fields: [String: JSON]) -> StationFact? {
    func number(_ key: String) -> Int? { fields[key]?.integer.flatMap(Int.init(exactly:)) }
    switch Kind(rawValue: kind) {
    case .pinsCreated: return number("count").map(StationFact.pinsCreated)
    case .pinReplaced: return number("generation").map(StationFact.pinReplaced)
    case .realNamesPractised: return fields["source"]?.string.map(StationFact.realNamesPractised)
    case .rosterExported:
      guard let school = fields["school"]?.string, let rows = number("rows"), let counts = fields["pins"]?.object,
        let filters = fields["filters"]?.array
      else { return nil }
      // Whatever is no number falls out, and is found by comparing.
      let pins = counts.compactMap { key, value in
        Int(key).flatMap { generation in value.integer.flatMap(Int.init(exactly:)).map { (generation, $0) } }
      }
      return .rosterExported(
        RosterExport(
          school: SchoolID(school), filters: filters.compactMap { $0.string.flatMap { ExportFilter($0) } }, rows: rows,
          pins: Dictionary(pins) { first, _ in first }, second: fields["second"]?.string))
    default: return nil
    }
  }
}
