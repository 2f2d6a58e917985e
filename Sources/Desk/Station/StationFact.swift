import Ledger

/// Something that happened at the station and belongs to no case, as logged.
public enum StationFact: Hashable, Sendable {
  /// The console was opened.
  case consoleStarted
  /// The console was closed in order.
  case consoleEnded
  /// The policy holds these settings from here on; the entry's policy number is theirs.
  case policyChanged([String: JSON])
  /// A roster was put in place.
  case rosterImported(source: String, roster: Int, added: Int, changed: Int, removed: Int)
  /// The console is about to create a PIN of this generation for a guardian who has none.
  case pinCreated(generation: Int)
}

extension StationFact: LoggedFact {
  /// The fact's kind, as entries name it.
  public var kind: String {
    switch self {
    case .consoleStarted: "consoleStarted"
    case .consoleEnded: "consoleEnded"
    case .policyChanged: "policyChanged"
    case .rosterImported: "rosterImported"
    case .pinCreated: "pinCreated"
    }
  }

  /// The fact's own fields; nothing in them is personal.
  public var fields: [String: JSON] {
    switch self {
    case .consoleStarted, .consoleEnded: [:]
    case .policyChanged(let settings): ["settings": .object(settings)]
    case .rosterImported(let source, let roster, let added, let changed, let removed):
      [
        "source": .string(source), "roster": .integer(Int64(roster)), "added": .integer(Int64(added)),
        "changed": .integer(Int64(changed)), "removed": .integer(Int64(removed)),
      ]
    case .pinCreated(let generation): ["generation": .integer(Int64(generation))]
    }
  }

  /// Reads a fact back from its entry. Strict: whatever it would not write itself is an error.
  public init(kind: String, fields: [String: JSON]) throws {
    func number(_ key: String) -> Int? { fields[key]?.integer.flatMap(Int.init(exactly:)) }
    let read: StationFact? =
      switch kind {
      case "consoleStarted": .consoleStarted
      case "consoleEnded": .consoleEnded
      case "policyChanged": fields["settings"]?.object.map(StationFact.policyChanged)
      case "pinCreated": number("generation").map(StationFact.pinCreated)
      case "rosterImported":
        if let source = fields["source"]?.string, let roster = number("roster"), let added = number("added"),
          let changed = number("changed"), let removed = number("removed")
        {
          .rosterImported(source: source, roster: roster, added: added, changed: changed, removed: removed)
        } else {
          nil
        }
      default: nil
      }
    guard let read, read.fields == fields else { throw UnknownStationFact(kind: kind) }
    self = read
  }
}

/// An entry of no case whose kind this version does not know.
public struct UnknownStationFact: Error, Hashable, Sendable {
  /// The entry's kind.
  public let kind: String
}
