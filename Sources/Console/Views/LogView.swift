import CallScript
package import Diagnostics
package import Ledger
import Station
package import Terminal
import Verification

/// The log as a person reads it. Commitments stay closed: no item's outcome and no closed refusal's cause is ever opened here.
package enum LogView {
  package static func lines(_ entries: [Entry], in language: Language) -> [StyledText] {
    if entries.isEmpty { return [StyledText(LogNotice.empty.in(language), .dim)] }
    var table = Table(headers: TableHead.log.in(language))
    var days: [String] = []
    for entry in entries {
      let time = entry.moment.rfc3339
      days.append(String(time.prefix(10)))
      table.add([
        String(entry.sequence), String(time.dropFirst(11).prefix(8)), entry.case?.description ?? "",
        entry.author.name, words(for: entry, in: language),
      ])
    }
    // A day that is the same for a whole sitting would only push the rest off the screen.
    var lines = table.lines
    let head = lines.removeFirst()
    var shown = [head]
    for (place, line) in lines.enumerated() {
      if place == 0 || days[place] != days[place - 1] { shown.append(StyledText("  \(days[place]) UTC", .dim)) }
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
