import Ledger
import Station
import TestSupport
import Verification

/// Histories: each line of an input is a fact as an entry has it, of a case or of a station.
enum FactsFuzz {
  /// One fact of every kind, and a call and a visit from their openings to their ends.
  static func histories() throws -> [[UInt8]] {
    try [Procedure.exemplars, Fact.cleanCase(.remote), Fact.cleanCase(.counter)].map { facts in
      try facts.flatMap { fact in
        try JSON.object(["kind": .string(fact.kind), "fact": .object(fact.fields)]).canonical() + [0x0A]
      }
    }
  }

  static func read(_ input: [UInt8]) {
    var stage = Stage.new
    for line in input.split(separator: 0x0A).prefix(64) {
      guard let json = try? JSON(canonical: Array(line)), let kind = json.object?["kind"]?.string,
        let fields = json.object?["fact"]?.object
      else { continue }
      if let fact = try? Fact(kind: kind, fields: fields) {
        precondition(fact.kind == kind && fact.fields == fields)
        _ = fact.label.description
        if let next = stage.after(fact) { stage = next }
      }
      if let fact = try? StationFact(kind: kind, fields: fields) { precondition(fact.fields == fields) }
    }
    precondition(Phase(name: stage.phase.name) == stage.phase)
  }
}
