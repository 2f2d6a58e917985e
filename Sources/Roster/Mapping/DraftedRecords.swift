/// The records of a drafted mapping, as lines of YAML.
struct DraftedRecords {
  /// What stands for a field, and the columns that it is of.
  private struct Value { let text: String, columns: [Int] }
  private typealias Field = (name: String, value: Value, note: String?)

  private let guesses: [Int: ColumnGuess]
  private let headers: [String]
  private let said: (MappingDraft.Note) -> String
  /// The columns of which the records are.
  private(set) var used: Set<Int> = []

  init(guesses: [Int: ColumnGuess], headers: [String], said: @escaping (MappingDraft.Note) -> String) {
    (self.guesses, self.headers, self.said) = (guesses, headers, said)
  }

  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// The records for which the headers give all that has to be there.
  mutating func lines() -> [String] {
    guard let student = column(.student, "id") else { return schools() }
    var lines = schools() + students(student)
    let guardians = subjects { if case .guardian = $0 { true } else { false } }
    let contacts = subjects { if case .contact = $0 { true } else { false } }
    for (place, guardian) in guardians.enumerated() { lines += self.guardian(guardian, place + 1, student) }
    for (place, contact) in contacts.enumerated() { lines += self.contact(contact, place + 1, student) }
    if let pin = column(.student, "pin") {
      lines += record("student-pin", needs: [pin], [("student", name(student), nil), ("pin", name(pin), nil)])
    }
    return lines
  }

  private mutating func schools() -> [String] {
    guard let label = column(.school, "school_name") else { return [] }
    let id = column(.school, "school") ?? column(.school, "id")
    var fields: [Field] = [
      ("id", name(id ?? label), id == nil ? said(.schoolName) : nil), ("name", name(label), nil),
    ]
    if let phone = column(.school, "school_phone") { fields.append(("phone", name(phone), nil)) }
    if let local = column(.school, "local_district") { fields.append(("local_district", name(local), nil)) }
    return record("school", needs: [], fields)
  }

  private mutating func students(_ id: Int) -> [String] {
    let school = column(.school, "school") ?? column(.school, "school_name")
    guard let first = column(.student, "first"), let last = column(.student, "last"), let school,
      let birth = column(.student, "birth_date"), let grade = column(.student, "grade")
    else { return [] }
    var fields: [Field] = [
      ("id", id), ("first", first), ("last", last), ("birth_date", birth), ("grade", grade), ("school", school),
    ]
    .map { ($0.0, name($0.1), unsure($0.1)) }
    fields += optional(.student, ["middle", "preferred", "homeroom_teacher", "language", "adult_rights"])
    if let number = column(.student, "street_number"), let street = column(.student, "street") {
      fields.append(("street", list([number, street]), nil))
    } else {
      fields += optional(.student, ["street"])
    }
    fields += optional(.student, ["unit", "city", "state", "zip"])
    fields += phones(.student)
    return record("student", needs: [], fields)
  }

  private mutating func guardian(_ subject: ColumnGuess.Subject, _ number: Int, _ student: Int) -> [String] {
    let (first, last) = (column(subject, "first"), column(subject, "last"))
    let own = column(subject, "id")
    let id = own.map { name($0) } ?? suffixed(student, "-g\(number)")
    let idNote = own == nil ? said(.ownID) : nil
    var lines: [String] = []
    var needs: [Int] = [own, last].compactMap(\.self)
    if let first, let last {
      needs = [first, last]
      var fields: [Field] = [
        ("id", id, idNote), ("first", name(first), unsure(first)), ("last", name(last), unsure(last)),
      ]
      fields += optional(subject, ["middle", "email", "portal_email"]) + phones(subject)
      lines += record("guardian", needs: needs, fields)
    } else if let whole = column(subject, "name") {
      lines.append("      # \(name(whole).text): \(said(.wholeName))")
    }
    // Without a number and a name of its own there is nobody to tie.
    guard own != nil || first != nil && last != nil else { return lines }
    var tie: [Field] = [("student", name(student), nil), ("guardian", id, idNote)]
    tie += optional(subject, ["relationship", "restriction", "basis", "until", "since"])
    if let verified = column(subject, "verified") { tie.append(("verified", name(verified), said(.verified))) }
    lines += record("guardianship", needs: needs, tie)
    if let pin = column(subject, "pin") {
      lines += record(
        "parent-pin", needs: [pin],
        [("student", name(student), nil), ("guardian", id, idNote), ("pin", name(pin), nil)])
    }
    return lines
  }

  private mutating func contact(_ subject: ColumnGuess.Subject, _ number: Int, _ student: Int) -> [String] {
    guard let first = column(subject, "first"), let last = column(subject, "last") else {
      return column(subject, "name").map { ["      # \(name($0).text): \(said(.wholeName))"] } ?? []
    }
    let id = column(subject, "id").map { name($0) } ?? suffixed(student, "-c\(number)")
    var fields: [Field] = [
      ("id", id, nil), ("student", name(student), nil), ("first", name(first), unsure(first)),
      ("last", name(last), unsure(last)),
    ]
    fields += optional(subject, ["middle", "relationship"]) + phones(subject)
    return record("contact", needs: [first, last], fields)
  }

  private func phones(_ subject: ColumnGuess.Subject) -> [Field] {
    let all = columns(subject, "phones")
    guard let first = all.first else { return [] }
    let value = all.count == 1 ? name(first) : list(all)
    return [("phones", value, all.contains { guesses[$0]?.isUnsure == true } ? said(.unsure) : nil)]
  }

  private func optional(_ subject: ColumnGuess.Subject, _ fields: [String]) -> [Field] {
    fields.compactMap { field in column(subject, field).map { (field, name($0), unsure($0)) } }
  }

  private mutating func record(_ kind: String, needs: [Int], _ fields: [Field]) -> [String] {
    used.formUnion(needs + fields.flatMap(\.value.columns))
    var lines = ["      - kind: \(kind)"]
    if !needs.isEmpty { lines.append("        needs: [\(needs.map { name($0).text }.joined(separator: ", "))]") }
    lines.append("        fields:")
    return lines + fields.map { "          \($0): \($1.text)" + ($2.map { "  # \($0)" } ?? "") }
  }

  private func unsure(_ index: Int) -> String? { guesses[index]?.isUnsure == true ? said(.unsure) : nil }

  private func column(_ subject: ColumnGuess.Subject, _ field: String) -> Int? { columns(subject, field).first }

  private func columns(_ subject: ColumnGuess.Subject, _ field: String) -> [Int] {
    guesses.filter { $0.value.subject == subject && $0.value.field == field }.keys.sorted()
  }

  private func subjects(_ isMeant: (ColumnGuess.Subject) -> Bool) -> [ColumnGuess.Subject] {
    Set(guesses.values.map(\.subject).filter(isMeant)).sorted()
  }

  /// The column's header, in the form that YAML has for any text.
  private func name(_ index: Int) -> Value {
    Value(text: Self.quoted(headers.indices.contains(index) ? headers[index] : ""), columns: [index])
  }

  private func list(_ indices: [Int]) -> Value {
    Value(text: "[\(indices.map { name($0).text }.joined(separator: ", "))]", columns: indices)
  }

  private func suffixed(_ index: Int, _ suffix: String) -> Value {
    Value(text: "{column: \(name(index).text), suffix: \"\(suffix)\"}", columns: [index])
  }
}
