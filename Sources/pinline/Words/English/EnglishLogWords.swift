extension LogWord {
  var english: String {
    switch self {
    case .note: "note"
    case .corrected(let entry): "entry \(entry) is corrected; it stays as it is"
    case .code(let code): "code for paper: \(code)"
    case .exported(let folder, let entries, let new):
      "\(folder): \(entries) entries, \(new) of them new; verify with: pinline log verify --export \(folder) --key FILE"
    case .held(let cases):
      "kept for now: \(counted(cases, "case", "cases")) with emergency card changes that are younger than 30 days or not settled yet"
    case .erased(let values, let cases, let before, let isDone):
      "\(isDone ? "erased" : "would be erased"): \(values) values beside \(cases) cases that ended before \(before)"
    }
  }
}
