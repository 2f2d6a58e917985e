import Foundation
import GRDB
import Ledger
import TestSupport
import Verification

/// The state columns of an entry, as any writer may fill them.
struct RawState: Hashable {
  var phase: String
  var values: [StageVariable: Int]

  init(_ stage: Stage) {
    phase = stage.phase.name
    values = Dictionary(uniqueKeysWithValues: StageVariable.allCases.map { ($0, $0.value(in: stage)) })
  }

  /// Counters and flags as the column has them.
  var variables: String {
    let members = StageVariable.allCases.map { "\"\($0.rawValue)\":\(values[$0] ?? 0)" }
    return "{\(members.joined(separator: ","))}"
  }

  /// This one with another value.
  func with(_ variable: StageVariable, _ value: Int) -> RawState {
    var other = self
    other.values[variable] = value
    return other
  }

  /// This one in another phase.
  func with(phase: String) -> RawState {
    var other = self
    other.phase = phase
    return other
  }
}

/// An entry as a writer other than Pinline would put it into the table: every part can be made wrong on its own.
struct RawEntry {
  var sequence: Int64
  var origin = "pinline/practice/test"
  var reference: String? = "KPK-482-1914"
  var kind: String
  var label: String
  /// The fact's own fields, as canonical JSON.
  var fact: String
  var author = Author.sample("Test")
  /// Later than anything that a `SteppingClock` told.
  var moment = Moment(wall: 1_790_000_600_000, boot: "boot-1", monotonic: 1_600_000)
  var committed: String?
  var state: RawState?
  /// Members put before the first; for an entry that has too many.
  var extra = ""
  /// Instead of what the columns lead to.
  var body: [UInt8]?
  var leaf: [UInt8]?
  /// The tree before it, from which its subtrees follow; without it they are so many zeros.
  var before: MerkleFrontier?

  init(_ sequence: Int64, _ fact: Fact, state: RawState?) throws {
    self.sequence = sequence
    kind = fact.kind
    label = fact.label.description
    self.fact = try Self.text(of: fact)
    if case .named = fact { committed = #"{"guardian":"\#(Self.hex)","student":"\#(Self.hex)"}"# }
    self.state = state
  }

  /// An entry that belongs to no case.
  init(_ sequence: Int64, station kind: String, fact: String = "{}") {
    self.sequence = sequence
    reference = nil
    self.kind = kind
    label = kind
    self.fact = fact
  }

  static let hex = String(repeating: "ab", count: 32)

  static func text(of fact: Fact) throws -> String {
    String(decoding: try JSON.object(fact.fields).canonical(), as: UTF8.self)
  }

  var text: String {
    let reference = reference.map { #""case":"\#($0)","# } ?? ""
    let committed = committed.map { #""committed":\#($0),"# } ?? ""
    let login = author.login.map { #""login":\#($0),"# } ?? ""
    let author =
      #"{"account":"\#(author.account)","input":"\#(author.input.rawValue)",\#(login)"name":"\#(author.name)","#
      + #""staff":"\#(author.staff)","uid":\#(author.uid)}"#
    return
      #"{\#(extra)"author":\#(author),"boot":"\#(moment.boot)",\#(reference)\#(committed)"fact":\#(fact),"kind":"\#(kind)","#
      + #""monotonic":\#(moment.monotonic),"origin":"\#(origin)","policy":1,"#
      + #""sequence":\#(sequence),"station":"test","time":"\#(moment.rfc3339)","version":1}"#
  }

  static let insertion = """
    INTO entry (sequence, case_reference, kind, label, staff, wall, boot, monotonic, body, leaf, subtrees, mac, phase,
      state)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  var values: StatementArguments {
    let body = body ?? Array(text.utf8)
    return [
      sequence, reference, kind, label, author.staff.description, moment.wall, moment.boot, moment.monotonic,
      Data(body), Data(leaf ?? MerkleTree.leafHash(body)), subtrees(leaf ?? MerkleTree.leafHash(body)),
      Data(count: 32), state?.phase, state?.variables,
    ]
  }

  private func subtrees(_ leaf: [UInt8]) -> Data {
    if var before { return Data(before.append(leaf).flatMap(\.self)) }
    return Data(count: 32 * (~sequence).trailingZeroBitCount)
  }

  /// Writes the entry and nothing else.
  func insert(_ database: Database, or conflict: String = "INSERT") throws {
    try database.execute(sql: "\(conflict) \(Self.insertion)", arguments: values)
  }

  static let headUpdate = "UPDATE head SET size = ?, frontier = ?, wall = ?, boot = ?, monotonic = ?"

  /// The head after the entry.
  func headValues(_ frontier: inout MerkleFrontier) -> StatementArguments {
    frontier.append(leaf ?? MerkleTree.leafHash(body ?? Array(text.utf8)))
    return [frontier.size, Data(frontier.serialized), moment.wall, moment.boot, moment.monotonic]
  }

  /// Moves the head on after the entry.
  func moveHead(_ database: Database, _ frontier: inout MerkleFrontier) throws {
    try database.execute(sql: Self.headUpdate, arguments: headValues(&frontier))
  }
}
