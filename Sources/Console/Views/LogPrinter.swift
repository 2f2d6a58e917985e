import CallScript
package import Diagnostics
package import Operations
package import Ledger
package import Terminal

/// Shows what is in the log outside of a console.
package struct LogPrinter {
  private let output: Output
  private let language: Language

  /// Prints in the language of a person.
  package init(on output: Output, language: Language) {
    self.output = output
    self.language = language
  }

  package func show(_ entries: [Entry]) { print(LogView.lines(entries, in: language)) }

  /// A case, step by step.
  package func show(_ steps: [ReplayedStep]) { print(ReplayView.lines(steps, in: language)) }

  package func show(_ disclosures: [Disclosure]) { print(DisclosuresView.lines(disclosures, in: language)) }

  /// Which page this is, and how to see the one before.
  package func showPage(_ page: Int, of pages: Int) {
    guard pages > 1 else { return }
    let notice = page < pages ? LogNotice.page(page, of: pages) : .lastPage(page)
    output.write(StyledText(notice.in(language), .dim))
  }

  private func print(_ lines: [StyledText]) { for line in lines { output.write(line) } }
}
