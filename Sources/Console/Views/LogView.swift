import Desk
package import Ledger
package import Terminal
package import Wording

/// The log as a person reads it. Commitments stay closed: no item's outcome and no closed refusal's cause is ever opened here.
package enum LogView {
  package static func lines(_ entries: [Entry], _ texts: Texts) -> [StyledText] {
    if entries.isEmpty { return [StyledText(texts("log.empty"), .dim)] }
    var table = Table(headers: texts.list("log.head"))
    var days: [String] = []
    for entry in entries {
      let time = entry.moment.rfc3339
      days.append(String(time.prefix(10)))
      table.add([
        String(entry.sequence), String(time.dropFirst(11).prefix(8)), entry.case?.description ?? "",
        entry.author.name, words(for: entry, texts),
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

  package static func words(for entry: Entry, _ texts: Texts) -> String {
    let variant = entry.fact["variant"].flatMap(text)
    let precise = "fact.\(entry.kind).\(variant ?? "")"
    var words = texts(texts.has(precise) ? precise : "fact.\(entry.kind)")
    for (name, value) in entry.fact { words.replace("{\(name)}", with: text(of: value) ?? "") }
    return words
  }

  private static func text(of value: JSON) -> String? { value.string ?? value.integer.map { String($0) } }
}
