/// How many digits the numbers of a PIN roster usually have.
struct PINRosterLengths {
  /// How many have so many digits.
  private struct Counts {
    private var counts: [Int: Int] = [:]

    mutating func note(_ row: TableRow, _ index: Int?) {
      guard let index else { return }
      let field = FieldText.trimming(row.fields.field(index))
      if !field.isEmpty, field.allSatisfy({ (0x30...0x39).contains($0) }) { counts[field.count, default: 0] += 1 }
    }

    /// Of equally many the more.
    var usual: Int { counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0 }
  }

  private var students = Counts(), studentPINs = Counts(), parentPINs = Counts()

  mutating func note(_ row: TableRow, _ columns: PINRosterColumns) {
    students.note(row, columns.student)
    studentPINs.note(row, columns.studentPIN)
    for parent in columns.parents { parentPINs.note(row, parent.pin) }
  }

  var student: Int { students.usual }
  var studentPIN: Int { studentPINs.usual }
  var parentPIN: Int { parentPINs.usual }
}
