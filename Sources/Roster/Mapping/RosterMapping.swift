import Records

/// What the columns of somebody's CSV files or workbooks are in a roster folder's terms: read from a mapping file.
package struct RosterMapping: Hashable, Sendable {
  /// The files by their patterns; the first pattern that fits a file's name counts.
  let files: [MappedFile]

  /// The kinds of record that its files give.
  var kinds: Set<RosterKind> { Set(files.flatMap { $0.records.map(\.kind) }) }

  /// What nobody can be asked by these files alone: fields of a child that no column gives. Files without children lack nothing.
  var lacks: Set<Item> {
    let records = files.flatMap(\.records)
    let named = records.filter { $0.kind == .students }.map { Set($0.fields.keys) }
    guard let first = named.first else { return [] }
    let fields = named.dropFirst().reduce(first) { $0.union($1) }
    var lacks: Set<Item> = []
    if !fields.contains(StudentColumn.street.spec.name) { lacks.insert(.address) }
    if !fields.contains(StudentColumn.phones.spec.name), !records.contains(where: { $0.kind == .guardians }) {
      lacks.insert(.phone)
    }
    if !records.contains(where: { $0.kind == .contacts }) { lacks.formUnion([.contactName, .contactPhone]) }
    return lacks
  }

  func file(named name: String) -> MappedFile? { files.first { $0.fits(name) } }
}

/// Files of one kind.
struct MappedFile: Hashable, Sendable {
  /// A name in which `*` stands for any number of characters and `?` for one.
  var pattern = ""
  var separator = FieldSeparator.comma
  var encoding = TextEncoding.utf8
  /// Whether the first row names the columns; without it they are called by their letters.
  var hasHeader = true
  var dateOrder = MappedDateOrder.yearFirst
  /// What stands between several values of one field.
  var lists = ";"
  var yes: Set<String> = ["yes"], no: Set<String> = ["no"]
  /// Words for grades.
  var grades: [String: String] = [:]
  var records: [MappedRecord] = []

  /// Whether it is meant by the pattern, whatever the case.
  func fits(_ name: String) -> Bool { Self.fits(Array(name.lowercased()), Array(pattern.lowercased())) }

  private static func fits(_ name: [Character], _ pattern: [Character]) -> Bool {
    // The usual way to go back to the last star, which takes no more than name times pattern.
    var (place, rule) = (0, 0)
    var last: (place: Int, rule: Int)?
    while place < name.count {
      if rule < pattern.count, pattern[rule] == "*" {
        last = (place, rule)
        rule += 1
      } else if rule < pattern.count, pattern[rule] == "?" || pattern[rule] == name[place] {
        (place, rule) = (place + 1, rule + 1)
      } else if let back = last {
        last = (back.place + 1, back.rule)
        (place, rule) = (back.place + 1, back.rule + 1)
      } else {
        return false
      }
    }
    return pattern[rule...].allSatisfy { $0 == "*" }
  }
}

/// One record that each row of a file gives.
struct MappedRecord: Hashable, Sendable {
  let kind: RosterKind
  /// The row gives it only where none of these columns is empty.
  var needs: [String] = []
  /// The fields by the names of the roster folder's columns.
  var fields: [String: MappedField] = [:]
}

/// Where one field comes from.
struct MappedField: Hashable, Sendable {
  /// The columns that it is put together of; none for a constant.
  var columns: [String] = []
  var constant: String?
  /// What stands between several columns.
  var join = " "
  /// What is put before and behind what is not empty.
  var prefix = "", suffix = ""
  /// What stands in the file, and what it is in a roster folder.
  var words: [String: String] = [:]
}

extension RosterKind {
  /// As a mapping calls one record.
  var mappingName: String {
    switch self {
    case .schools: "school"
    case .students: "student"
    case .guardians: "guardian"
    case .guardianships: "guardianship"
    case .contacts: "contact"
    case .parentPINs: "parent-pin"
    case .studentPINs: "student-pin"
    }
  }
}
