import CallScript
import Diagnostics
package import Guide

/// What a guide's file holds, where nothing is wrong with it.
package struct GuideCheckWord: Localized {
  let file: String
  let book: GuideBook

  /// Reads the file whole.
  package init(_ source: GuideShelf.Source) throws(GuideProblems) {
    file = source.file
    book = try GuideFile.book(in: source.text, file: source.file)
  }

  private func head(in language: Language) -> String {
    GuideNotice.head(book.number, book.date, isAsIssued: book.isAsIssued).in(language)
  }

  package var english: String {
    "\(file): \(head(in: .english)); \(book.walks.count) walk-throughs, \(book.contacts.count) contacts, \(book.resources.count) resources"
  }

  package var spanish: String {
    "\(file): \(head(in: .spanish)); \(book.walks.count) recorridos, \(book.contacts.count) contactos, \(book.resources.count) recursos"
  }
}
