/// How the first rows of a file are written. What stands in them is looked at and forgotten: nothing of it is in a draft.
struct FormGuess {
  private(set) var dateOrder: MappedDateOrder?
  /// Whether several orders fit all dates.
  private(set) var isOrderUnsure = false
  /// What stands between several numbers of one field.
  private(set) var lists: String?
  private(set) var usesLetterYesNo = false

  /// - Parameter guesses: what each column may be, by its index.
  init(rows: [[String]], guesses: [Int: ColumnGuess]) {
    func values(_ fields: Set<String>) -> [String] {
      guesses.filter { fields.contains($0.value.field) }.keys.flatMap { index in
        rows.compactMap { $0.indices.contains(index) && !$0[index].isEmpty ? $0[index] : nil }
      }
    }
    let dates = values(["birth_date", "until", "since"])
    let orders = MappedDateOrder.allCases.filter { order in !dates.isEmpty && dates.allSatisfy { order.date($0) != nil }
    }
    dateOrder = orders.first
    isOrderUnsure = orders.count != 1
    let phones = values(["phones"])
    lists = [";", "|", "/"].first { sign in phones.contains { $0.contains(sign) } }
    let words = Set(values(["verified"]).map { $0.uppercased() })
    usesLetterYesNo = !words.isEmpty && words.isSubset(of: ["Y", "N"])
  }

  /// Whether a first row is data and no header: it has a date, or several cells that are numbers.
  static func isData(_ row: [String]) -> Bool {
    let filled = row.filter { !$0.isEmpty }
    let numbers = filled.filter { text in
      text.count { $0.isNumber } >= 4 && text.allSatisfy { $0.isNumber || "()-+. /".contains($0) }
    }
    let dates = filled.filter { text in MappedDateOrder.allCases.contains { $0.date(text) != nil } }
    return !dates.isEmpty || numbers.count > 1 || filled.isEmpty
  }
}
