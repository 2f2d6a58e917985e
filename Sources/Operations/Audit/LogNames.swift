import Ledger
import Station

/// The names that one log has had: each restore from an older backup gave it a new one, with a higher number at its end.
struct LogNames {
  /// Entries from `since` on were logged under the name of this number; the first name has the number 1.
  struct Segment: Hashable {
    let number: Int
    let since: Int64
  }

  /// What a checkpoint is to the entries at hand.
  enum Place: Hashable {
    /// It is of entries that are here.
    case here
    /// It is of entries that a restore lost.
    case lost
    /// It is of a name that the log never had: it went on elsewhere.
    case beyond
    /// It claims a name for entries that were logged under another.
    case impossible
  }

  /// The log's first name.
  let base: String
  private(set) var segments = [Segment(number: 1, since: 0)]
  /// What each restore names as the last checkpoint known before it, by the number of that checkpoint's name.
  private var last: [Int: Checkpoint] = [:]
  private(set) var lostEntries: Int64 = 0

  init(base: String) { self.base = base }

  /// The name in force at the end.
  var current: String { name(newest.number) }
  private var newest: Segment { segments.last ?? Segment(number: 1, since: 0) }

  /// The names that the entries carry, oldest first.
  var all: [String] { segments.map { name($0.number) } }

  private func name(_ number: Int) -> String { LogName(base, number: number).origin }

  /// The number in a name of this log; nil for one of another.
  func number(of origin: String) -> Int? { LogName(origin, of: base)?.number }

  /// Takes a restore in: the entry at `sequence` goes on under `origin` after `known`.
  mutating func goOn(as origin: String, from known: Checkpoint, at sequence: Int64) throws(LogFault) {
    guard let next = number(of: origin), next > newest.number, let before = number(of: known.origin),
      before < next, before >= newest.number, before > newest.number || known.size > sequence
    else { throw .continuationFalse(at: sequence) }
    lostEntries += max(0, known.size - sequence)
    last[before] = known
    segments.append(Segment(number: next, since: sequence))
  }

  /// Where a checkpoint belongs.
  func place(of checkpoint: Checkpoint) -> Place {
    guard let number = number(of: checkpoint.origin), number <= newest.number else { return .beyond }
    if let own = segments.firstIndex(where: { $0.number == number }) {
      if own > 0, checkpoint.size <= segments[own].since { return .impossible }
      let end = own + 1 < segments.count ? segments[own + 1].since : Int64.max
      if checkpoint.size <= end { return .here }
    }
    // The restore says how far the name that it gave up was known to have come.
    guard let known = last[number] else { return .lost }
    return checkpoint.size < known.size || checkpoint == known ? .lost : .beyond
  }
}
