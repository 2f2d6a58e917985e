import CTexts

/// Where the guide comes from: the station's own file, or the one that Pinline brings. It is read when somebody looks for it first.
package final class GuideShelf {
  /// A guide's file: its name, and what it says.
  package struct Source: Hashable, Sendable {
    package let file: String
    package let text: String

    package init(file: String, text: String) { (self.file, self.text) = (file, text) }
  }

  /// The name of the file that Pinline brings.
  package static let fileName = "guide.yaml"

  private let station: () throws -> Source?
  private var last: (source: Source, book: GuideBook)?

  /// `station` gives the station's own file, nil where it has none.
  package init(station: @escaping () throws -> Source? = { nil }) { self.station = station }

  /// What Pinline brings.
  package static var embedded: Source {
    var count = 0
    let bytes = unsafe UnsafeBufferPointer(start: ctexts_guide(&count), count: count)
    return Source(file: fileName, text: unsafe String(decoding: bytes, as: UTF8.self))
  }

  /// The file that counts here.
  package func source() throws -> Source { try station() ?? Self.embedded }

  /// The guide that counts here.
  /// - Throws: `GuideProblems`; whatever keeps the station's file from being read.
  package func book() throws -> GuideBook { try book(of: source()) }

  /// The guide that Pinline brings, for where the station's own cannot be read.
  package func spare() throws(GuideProblems) -> GuideBook { try book(of: Self.embedded) }

  private func book(of source: Source) throws(GuideProblems) -> GuideBook {
    if let last, last.source == source { return last.book }
    let book = try GuideFile.book(in: source.text, file: source.file)
    last = (source, book)
    return book
  }
}
