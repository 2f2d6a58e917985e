package import Operations
import Desk
package import Ledger
package import Terminal
import Wording

/// Shows what is in the log outside of a console.
package struct LogPrinter {
  private let output: Output
  private let languages = Languages()
  private let texts: Texts

  /// Prints in the language of a person.
  package init(on output: Output, language: String) {
    self.output = output
    texts = languages[language]
  }

  /// One line an entry.
  package func show(_ entries: [Entry]) { print(LogView.lines(entries, texts)) }

  /// A case, step by step.
  package func show(_ steps: [ReplayedStep]) { print(ReplayView.lines(steps, languages, texts)) }

  /// A list of disclosures.
  package func show(_ disclosures: [Disclosure]) { print(DisclosuresView.lines(disclosures, texts)) }

  /// Which page this is, and how to see the one before.
  package func showPage(_ page: Int, of pages: Int) {
    guard pages > 1 else { return }
    let key = page < pages ? "log.page" : "log.lastPage"
    output.write(
      StyledText(texts(key, ["page": String(page), "pages": String(pages), "next": String(page + 1)]), .dim))
  }

  private func print(_ lines: [StyledText]) { for line in lines { output.write(line) } }
}
