import Ledger

/// A fact of one text, so that these tests need no procedure.
struct TestFact: LoggedFact {
  let kind: String
  let method: String

  init(_ method: String, kind: String = "named") {
    self.kind = kind
    self.method = method
  }

  var fields: [String: JSON] { ["method": .string(method)] }

  init(kind: String, fields: [String: JSON]) throws {
    guard ["named", "closed"].contains(kind), fields.count == 1, let method = fields["method"]?.string
    else { throw NotATestFact() }
    self.init(method, kind: kind)
  }

  private struct NotATestFact: Error {}
}
