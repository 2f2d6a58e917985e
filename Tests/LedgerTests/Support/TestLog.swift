import Ledger
import TestSupport

/// A store, a clock and a journal over them.
struct TestLog {
  let store: FaultyStore
  let clock = SteppingClock()
  let journal: Journal<String>
  let reference: CaseReference

  init(origin: String = "pinline/practice/test") throws {
    store = FaultyStore(origin: origin)
    journal = try Journal(store: store, station: "front desk", clock: clock, signer: .test())
    reference = try CaseReference("KPK-482-1914").orThrow("a case reference")
  }

  /// Appends a fact of the case.
  @discardableResult
  func append(
    _ method: String, kind: String = "named", by author: Author = .sample("Ana Ruiz (aruiz)"), openings: [Opening] = []
  ) throws(JournalError) -> Receipt<TestFact> {
    try journal.append(
      TestFact(method, kind: kind), label: kind, case: reference, by: author, policy: 3, state: method,
      openings: openings)
  }

  /// The stored bytes, all of them.
  var rows: [[UInt8]] { store.memory.rows.map(\.bytes) }

  /// Every entry, read back.
  func entries() throws -> [Entry] { try rows.map { try Entry(stored: $0) } }
}

extension Opening {
  /// An opening whose salt is the bytes 0 to 31.
  static func fixed(_ field: String, _ value: String) throws -> Opening {
    try Opening(field: field, value: Array(value.utf8), salt: Array(0..<32)).orThrow("an opening")
  }
}

/// Bytes as text, for messages.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
