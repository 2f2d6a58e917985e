import CallScript
package import Diagnostics
package import Ledger
package import Station
package import Terminal
import Verification

/// The log as a person reads it, in the station's own time. Commitments stay closed: no item's outcome and no closed refusal's cause is ever opened here.
package enum LogView {
  package static func lines(_ entries: [Entry], in language: Language, at zone: StationZone) -> [StyledText] {
    if entries.isEmpty { return [StyledText(LogNotice.empty.in(language), .dim)] }
    var table = Table(headers: TableHead.log.in(language))
    // With its zone's name: when clocks are set back, one hour of the day is told twice.
    var days: [String] = []
    for entry in entries {
      let time = zone.time(of: entry.moment.wall)
      days.append("\(time.day) \(time.zone)")
      table.add([
        String(entry.sequence), time.clock, entry.about?.description ?? "",
        entry.author.name, words(for: entry, in: language),
      ])
    }
    // A day that is the same for a whole sitting would only push the rest off the screen.
    var lines = table.lines
    let head = lines.removeFirst()
    var shown = [head]
    for (place, line) in lines.enumerated() {
      if place == 0 || days[place] != days[place - 1] { shown.append(StyledText("  \(days[place])", .dim)) }
      shown.append(line)
    }
    return shown
  }

  package static func words(for entry: Entry, in language: Language) -> String {
    if let fact = try? Fact(kind: entry.kind, fields: entry.fact) { return fact.in(language) }
    if let fact = try? StationFact(kind: entry.kind, fields: entry.fact) { return fact.in(language) }
    // A later version's, or nobody's: its name says what can be said.
    return entry.kind
  }
}
