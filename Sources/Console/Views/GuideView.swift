import CallScript
import Diagnostics
import Guide
import Terminal

/// The district's guide as an operator looks at it. Whatever is shown says of which day it is.
struct GuideView {
  let book: GuideBook
  let language: Language

  /// Which guide it is; with a warning while nobody dated it anew.
  var head: StyledText {
    StyledText(
      GuideNotice.head(book.number, book.date, isAsIssued: book.isAsIssued).in(language),
      book.isAsIssued ? .warning : .bold)
  }

  /// Every section with the names of its walk-throughs.
  var list: [StyledText] {
    [head] + book.sections.map { row($0, behind: book.walks(of: $0.number).map(\.id.description)) }
      + [StyledText(GuideNotice.how.in(language), .dim)]
  }

  /// The front matter.
  var about: [StyledText] {
    [head, StyledText("  " + book.title.in(language), .bold)]
      + book.about.flatMap { topic in
        [StyledText("  " + topic.title.in(language), .label)]
          + topic.lines.map { StyledText("    " + $0.in(language)) }
      }
  }

  /// Some sections, whole.
  func sections(_ sections: [GuideBook.Section]) -> [StyledText] {
    sections.flatMap { section in
      [row(section, behind: [])] + section.lines.map { StyledText("    " + $0.in(language)) }
        + [section.address].compactMap(\.self).map { StyledText("    " + $0, .label) }
    }
  }

  /// Whom to call: name and number on one line, and what else there is below it.
  func contacts(_ contacts: [Contact]) -> [StyledText] {
    contacts.flatMap { contact in
      var line = StyledText("  \(contact.phone)  ", .label)
      line.append(contact.name.in(language), .plain)
      let more = [contact.helps.in(language), contact.address, contact.mail].compactMap(\.self)
      return [line, StyledText("    " + more.joined(separator: " · "), .dim)]
    }
  }

  func resources(_ resources: [Resource]) -> [StyledText] {
    resources.flatMap { resource in
      [StyledText("  " + resource.title.in(language))] + resource.parts.map { StyledText("    - " + $0.in(language)) }
        + [
          StyledText(
            "    \(resource.kind.in(language)) · \(GuideNotice.languageOf(resource).in(language)) · \(resource.address)",
            .dim)
        ]
    }
  }

  /// One step: what is read out, in the caller's language, or else in English, and with a gloss where that is another.
  func step(_ walk: Walk, to listener: Listener) -> [StyledText] {
    [StyledText(GuideNotice.step(walk.number, of: walk.count).in(language), .dim)] + said(walk.step.say, to: listener)
      + [walk.step.address].compactMap(\.self).map { StyledText("    " + $0, .label) }
      + [walk.step.note].compactMap(\.self).map { StyledText("  " + $0.in(language), .dim) }
  }

  func said(_ text: some Localized<String>, to listener: Listener) -> [StyledText] {
    ReadOutView.lines(text, to: listener, gloss: language)
  }

  private func row(_ section: GuideBook.Section, behind names: [String]) -> StyledText {
    let label = section.number.label
    var line = StyledText("  " + label + String(repeating: " ", count: max(1, 6 - label.count)), .label)
    line.append(section.title.in(language) + (names.isEmpty ? "" : ": "), .plain)
    line.append(names.joined(separator: ", "), .dim)
    return line
  }
}
