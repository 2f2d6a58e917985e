import Ledger

/// What is to be shown of the log.
enum LogRequest: Hashable {
  /// A page; 1 has the newest.
  case page(Int)
  case entries(of: CaseReference)

  /// What stands behind `log`: nothing, a page or a case, and `show` before it as on the command line.
  init(_ words: [String]) throws(CommandProblem) {
    var words = words[...]
    if words.first == "show" { words.removeFirst() }
    let isPage = words.first == "--page"
    if isPage { words.removeFirst() }
    if words.count == 1, let page = words.first.flatMap({ Int($0) }), page > 0 {
      self = .page(page)
    } else if isPage {
      throw .unknown(nearest: nil)
    } else {
      self = try MainCommand.reference(Array(words)).map { .entries(of: $0) } ?? .page(1)
    }
  }
}
