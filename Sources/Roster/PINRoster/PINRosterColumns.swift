/// Where a Student/Parent PIN roster has what is read of it, by the words of its header (IX), in English or Spanish.
///
/// The guide names what the roster holds and not its headings, so that they are known by what they speak of: whose it is and what.
/// A number behind *parent* tells several parents of one row apart. Grade, homeroom teacher and e-mail addresses are not read: the
/// sources that own them say them.
struct PINRosterColumns {
  /// One parent of a row.
  struct Parent {
    var id: Int?, first: Int?, last: Int?, name: Int?, pin: Int?
    var hasPerson: Bool { id != nil || name != nil || first != nil && last != nil }
  }

  /// A title, the school, the day and the like may stand above the header.
  private static let prefaceLimit = 9

  static let expected = "Student ID, Parent ID or Parent Name, Parent PIN, Student PIN"

  /// How many columns there are.
  let count: Int
  private(set) var student: Int?
  private(set) var studentPIN: Int?
  /// Those who have a PIN, in the order of their numbers.
  let parents: [Parent]
  /// What a PIN roster has to have and this header has not, in the words of `expected`.
  let lacks: [String]

  init(_ row: TableRow) {
    count = row.fields.count
    var parents: [Int: Parent] = [:]
    for index in 0..<row.fields.count {
      guard let name = try? FieldText.checked(row.fields.field(index)) else { continue }
      let words = HeaderWords(name)
      let isPIN = words.holds(HeaderWords.pins)
      if words.holds(Self.parent) || isPIN && !words.holds(HeaderWords.student) {
        var parent = parents[words.number] ?? Parent()
        switch true {
        case words.holds(Self.email): break
        case isPIN: parent.pin = parent.pin ?? index
        case words.holds(HeaderWords.ids): parent.id = parent.id ?? index
        case words.holds(HeaderWords.last): parent.last = parent.last ?? index
        case words.holds(HeaderWords.first): parent.first = parent.first ?? index
        case words.isOnly(Self.parent.union(HeaderWords.name)): parent.name = parent.name ?? index
        default: break
        }
        parents[words.number] = parent
      } else if isPIN {
        studentPIN = studentPIN ?? index
      } else if words.holds(HeaderWords.ids), student == nil || words.holds(HeaderWords.student) {
        student = index
      }
    }
    // A row's only parent may be named without a number where the PIN has one, and the other way round.
    if let plain = parents[0], parents.count == 2, let key = parents.keys.max(), let other = parents[key] {
      parents = [
        0: Parent(
          id: plain.id ?? other.id, first: plain.first ?? other.first, last: plain.last ?? other.last,
          name: plain.name ?? other.name, pin: plain.pin ?? other.pin)
      ]
    }
    self.parents = parents.sorted { $0.key < $1.key }.map(\.value).filter { $0.pin != nil }
    var lacks: [String] = []
    if student == nil { lacks.append("Student ID") }
    if self.parents.isEmpty && studentPIN == nil { lacks.append("Parent PIN") }
    if !self.parents.allSatisfy(\.hasPerson) { lacks.append("Parent Name") }
    self.lacks = lacks
  }

  /// The rows of a file, each under these.
  static func rows(of table: TableFile) -> SheetRows<PINRosterColumns> {
    SheetRows(
      table: table,
      prefaceLimit: prefaceLimit,
      header: { row in
        let found = PINRosterColumns(row)
        let own = found.lacks.isEmpty ? nil : HeaderNames(row.texts)
        let lacks = found.lacks.map { name in
          RosterProblem(
            at: row.fields.place(table.name), field: name,
            .missingColumn(known: expected, has: own?.text(near: name) ?? ""), effect: .source)
        }
        return (lacks.isEmpty ? found : nil, lacks)
      }, columns: \.count)
  }

  var kinds: Set<RosterKind> {
    Set((parents.isEmpty ? [] : [.parentPINs]) + (studentPIN == nil ? [] : [.studentPINs]))
  }

  private static let parent = HeaderWords.guardian.union(["contact"])
  private static let email = HeaderWords.emails.union(["address"])
}
