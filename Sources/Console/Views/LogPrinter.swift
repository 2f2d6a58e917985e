import CallScript
package import Diagnostics
package import Operations
package import Station
package import Ledger
package import Terminal

/// Shows what is in the log outside of a console.
package struct LogPrinter {
  private let output: Output
  private let language: Language
  private let zone: StationZone

  /// Prints in the language of a person and the time of a station.
  package init(on output: Output, language: Language, zone: StationZone) {
    self.output = output
    self.language = language
    self.zone = zone
  }

  package func show(_ entries: [Entry]) { print(LogView.lines(entries, in: language, at: zone)) }

  /// A case, step by step.
  package func show(_ steps: [ReplayedStep]) { print(ReplayView.lines(steps, in: language)) }

  package func show(_ disclosures: [Disclosure]) { print(DisclosuresView.lines(disclosures, in: language, at: zone)) }

  /// Which page this is, and how to see the one before.
  package func showPage(_ page: Int, of pages: Int) {
    guard let foot = LogNotice.foot(of: page, of: pages, older: "--page \(page + 1)") else { return }
    output.write(StyledText(foot.in(language), .dim))
  }

  private func print(_ lines: [StyledText]) { for line in lines { output.write(line) } }
}
