import Records

/// The cells of one row of a PIN roster, and what is wrong with them.
struct PINRosterCells {
  static let studentID = "student id", studentPIN = "student pin", parentPIN = "parent pin"

  private let row: TableRow
  private let file: String
  private(set) var problems: [RosterProblem] = []
  /// The record that the cells read next are of.
  var record: RosterKey?

  init(_ row: TableRow, file: String) { (self.row, self.file) = (row, file) }

  /// A cell's text; nil where it is at fault, or there is no such column.
  mutating func text(_ index: Int?, _ field: String) -> String? {
    guard let index else { return nil }
    do throws(FieldFault) {
      if let fault = row.marks[index]?.fault { throw fault }
      let clean = try FieldText.clean(row.fields.field(index))
      if let cleaned = clean.cleaned { fail(index, field, .field(cleaned), effect: .nothing) }
      return clean.text
    } catch {
      fail(index, field, .field(error))
      return nil
    }
  }

  /// A student's number.
  mutating func id(_ index: Int?, usual: Int) -> StudentID? {
    guard let text = text(index, Self.studentID) else { return nil }
    let fault: FieldFault? =
      if text.isEmpty {
        .empty
      } else if lostZeros(index, text.utf8.count, usual) {
        .lostZeros
      } else {
        // With its marks it is nobody's, and no parent would be found by name.
        SpreadsheetText.fault(inNumber: text)
      }
    if let fault {
      fail(index, Self.studentID, .field(fault))
      return nil
    }
    return StudentID(text)
  }

  /// A PIN, or nil where there is none, or none that can be taken. Whether one that is kept as text is as long as the others shows when
  /// all are read.
  mutating func pin(_ index: Int?, _ field: String, usual: Int) -> PINDigits? {
    guard let index, !row.isEmpty(index) else { return nil }
    let digits = FieldText.trimming(row.fields.field(index))
    if let fault = row.marks[index]?.fault ?? (lostZeros(index, digits.count, usual) ? .lostZeros : nil) {
      fail(index, field, .field(fault))
      return nil
    }
    guard let pin = PINDigits(digits) else {
      fail(index, field, .field(.notAPIN))
      return nil
    }
    return pin
  }

  /// What is kept as a number is shorter than is usual only if it had a zero before it.
  private func lostZeros(_ index: Int?, _ count: Int, _ usual: Int) -> Bool {
    index.flatMap { row.marks[$0]?.isNumber } == true && count < usual
  }

  mutating func fail(_ index: Int?, _ field: String, _ fault: RosterFault, effect: RosterEffect = .row) {
    problems.append(
      RosterProblem(at: row.fields.place(file, index), field: field, fault, effect: effect, record: record))
  }
}
