/// One good row of every file of a roster folder, by column.
enum SampleRows {
  static let files: [(name: String, columns: [(name: String, value: String)])] = [
    ("schools.csv", [("id", "S1"), ("name", "Roble Park"), ("local_district", "East"), ("phone", "213-555-0100")]),
    (
      "students.csv",
      [
        ("id", "1"), ("first", "Ana"), ("middle", "Luz"), ("last", "Cruz Ortiz"), ("preferred", "Ani"),
        ("aliases", "Ana Cruz;Ana Ortiz"), ("birth_date", "2012-03-14"), ("grade", "8"), ("school", "S1"),
        ("street", "1205 E 4th St"), ("unit", "Apt 3"), ("city", "Cerro Alegre"), ("state", "CA"), ("zip", "90911"),
        ("street2", "7 Roble Ct"), ("unit2", "B"), ("city2", "San Telmo"), ("state2", "CA"), ("zip2", "90912"),
        ("phones", "213-555-0101;(323) 555-0102"), ("homeroom_teacher", "Ms. Vega"), ("language", "es"),
        ("adult_rights", "none"),
      ]
    ),
    (
      "guardians.csv",
      [
        ("id", "G1"), ("first", "Eva"), ("middle", "Inés"), ("last", "Ortiz"), ("preferred", "Evi"),
        ("aliases", "Eva Cruz"), ("phones", "310-555-0103"), ("email", "eva@example.org"),
        ("portal_email", "evi@example.org"),
      ]
    ),
    (
      "guardianships.csv",
      [
        ("student", "1"), ("guardian", "G1"), ("relationship", "mother"), ("verified", "yes"),
        ("restriction", "See order"), ("since", "2020-08-11"), ("basis", "joint guardian"), ("until", "2027-06-30"),
        ("adult_rights", "consent"),
      ]
    ),
    (
      "contacts.csv",
      [
        ("id", "C1"), ("student", "1"), ("first", "Luz"), ("middle", "May"), ("last", "Vega"), ("preferred", "Lu"),
        ("aliases", "Luz Ríos"), ("phones", "818-555-0104"), ("relationship", "aunt"), ("guardian", "G1"),
      ]
    ),
    ("parent-pins.csv", [("student", "1"), ("guardian", "G1"), ("pin", "00123456")]),
    ("student-pins.csv", [("student", "1"), ("pin", "0012")]),
  ]

  /// The text of a file with its one row, in which some values may be others.
  static func text(_ file: String, _ changes: [String: String] = [:]) -> String {
    let columns = files.first { $0.name == file }?.columns ?? []
    let names = columns.map(\.name).joined(separator: ",")
    let values = columns.map { changes[$0.name] ?? $0.value }.joined(separator: ",")
    return "\(names)\n\(values)\n"
  }

  /// The text of every file.
  static var texts: [String: String] {
    Dictionary(uniqueKeysWithValues: files.map { ($0.name, text($0.name)) })
  }
}
