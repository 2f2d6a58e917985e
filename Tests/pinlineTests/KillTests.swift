import Foundation
import GRDB
import Ledger
import TestSupport
import Testing
import Verification

/// `kill -9` at random moments of played calls. `scripts/prove kills` asks for more than there is time for here.
@Suite("Killed at any moment")
struct KillTests {
  @Test func `every case stands where the log says and no PIN was shown without its trail`() throws {
    let home = try ScratchFolder()
    _ = try Program.run(["demo"], home: home.path)
    var reached: [String: Int] = [:]
    let share = ProofShare("kills", cases: 200, seed: 20_261_124)
    let kills = try share.each { number, generator, name in
      let console = try PseudoTerminal(
        Program.path, ["demo", "--operator", "Ana Ruiz"], environment: Program.environment(home.path))
      // Everything is typed ahead, so that the moment falls anywhere between two steps as well as within one.
      let card = try Program.run(["demo"], home: home.path, input: "card\n")
      let caller = PlayedCaller(card: card.output)
      let lines =
        ["c v w", caller.student, caller.name, caller.relationship, ""] + PlayedCaller.lines(caller.answers)
        + ["", "p", caller.printedName, "y", ""]
      for line in lines { console.enter(line) }
      let wanted = Int.random(in: 900...4600, using: &generator)
      while console.bytes.count < wanted {
        let before = console.bytes.count
        guard console.read(within: 300) else { break }
        if console.bytes.count == before { break }
      }
      console.kill(SIGKILL)
      _ = try console.end()
      let shown = String(decoding: console.bytes, as: UTF8.self).contains("\u{1B}[?1049h")
      let last = try check(home, wasShown: shown, name)
      reached[last.fact, default: 0] += 1
      if share.isLong || number % 8 == 0 {
        try expectSealed(caller, home, name)
        try expectIntact(home, name)
      }
      try expectGoingOn(with: last.reference, home, name)
    }
    print("\(kills) kills; the newest fact then: \(reached.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })")
    #expect(reached.count > 8 || share.isLong)
  }

  /// The case goes on, or is over; a script never gets a PIN out of it.
  private func expectGoingOn(with reference: String, _ home: ScratchFolder, _ name: String) throws {
    let run = try Program.run(
      ["demo", "--operator", "Ana Ruiz"], home: home.path, input: "resume \(reference)\ny\n")
    let isOver = run.errors.contains("no open case has that reference") || run.errors.contains("cannot be shown here")
    // The lines end in the call: it waits.
    #expect(run.code == 0 || run.code == 75 || isOver, "\(name): \(reference): \(run.errors)")
  }

  /// Whatever moment it was, in the journal too: nothing that was typed, nor whom the call is about.
  private func expectSealed(_ caller: PlayedCaller, _ home: ScratchFolder, _ name: String) throws {
    // Fewer bytes come up in seals and hashes by chance.
    let said = ([caller.student, caller.name, caller.printedName] + caller.answers).filter { $0.utf8.count > 5 }
    #expect(said.count > 3)
    for file in try home.files() {
      for text in said {
        #expect(file.bytes.range(of: Data(text.utf8)) == nil, "\(name): \(text) in \(file.path)")
      }
    }
  }

  /// Checkpoints in the database and in the folder, the key's memory, cases and values: all of it fits at any moment.
  private func expectIntact(_ home: ScratchFolder, _ name: String) throws {
    let run = try Program.run(["log", "verify"], home: home.path)
    #expect(run.output.hasPrefix("INTACT"), "\(name): \(run.output)\(run.errors)")
  }

  /// The newest case and its last fact; everything in the log replays, and a PIN that was on the screen has its trail.
  private func check(_ home: ScratchFolder, wasShown: Bool, _ name: String) throws -> (reference: String, fact: String)
  {
    let queue = try DatabaseQueue(path: home.path + "/station/station.sqlite")
    defer { try? queue.close() }
    let (sound, rows) = try queue.inDatabase { database in
      (
        try String.fetchOne(database, sql: "PRAGMA integrity_check"),
        try Row.fetchAll(
          database,
          sql: """
            SELECT case_reference, label, sequence, body FROM entry WHERE case_reference IS NOT NULL ORDER BY sequence
            """)
      )
    }
    #expect(sound == "ok", "\(name)")
    guard let last = rows.last?["case_reference"] as String?, let newest = rows.last?["label"] as String? else {
      return ("none", "none")
    }
    let labels = rows.filter { $0["case_reference"] == last }.map { $0["label"] as String }
    var stage = Stage.new
    for row in rows where row["case_reference"] == last {
      let entry = try Entry(stored: [UInt8](row["body"] as Data))
      let fact = try Fact(kind: entry.kind, fields: entry.fact)
      guard let next = stage.after(fact) else {
        Issue.record("\(name): \(entry.kind) may not follow")
        break
      }
      stage = next
    }
    if wasShown {
      for needed in [
        "named", "standingChecked", "presenceConfirmed.remote", "answered.1", "answered.8", "readBack",
        "idChecked.remote", "judged.passed1", "cleared", "disclosureAuthorized.1",
      ] { #expect(labels.contains(needed), "\(name): \(needed) is missing of \(last)") }
    }
    return (last, newest)
  }
}
