import Ledger

extension ImportFigures {
  /// As the log has them: every figure by its name.
  var json: JSON {
    .object(Dictionary(uniqueKeysWithValues: ImportFigure.allCases.map { ($0.rawValue, .integer(Int64(self[$0]))) }))
  }

  /// Nil for anything but whole numbers by their names.
  init?(_ json: JSON) {
    guard let values = json.object else { return nil }
    self.init()
    for (name, value) in values {
      guard let figure = ImportFigure(rawValue: name), let number = value.integer.flatMap(Int.init(exactly:))
      else { return nil }
      self[figure] = number
    }
  }
}
