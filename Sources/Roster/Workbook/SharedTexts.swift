/// The texts that cells refer to by number.
final class SharedTexts: WorkbookPart {
  /// More than a million rows of a dozen texts of their own.
  private static let countLimit = 16_000_000

  private var texts: TextBlocks
  private var text: [UInt8] = []
  private var isText = false
  private var soundDepth = 0

  init(memory: Int? = nil) { texts = memory.map { TextBlocks(memory: $0) } ?? TextBlocks() }

  override var isLong: Bool { true }

  /// The text of a number; nil where there is none.
  func text(_ number: Int) throws(RosterFileError) -> ArraySlice<UInt8>? { try texts.text(number) }

  override func begin(_ name: String, _ attributes: [String: String]) -> Bool {
    if name == "rPh" { soundDepth += 1 }
    isText = name == "t" && soundDepth == 0
    return true
  }

  override func take(_ more: some Collection<UInt8>) -> Bool {
    // What is longer is told where a cell refers to it.
    if isText, text.count < TextBlocks.textLimit { text.append(contentsOf: more) }
    return true
  }

  override func finish(_ name: String) -> Bool {
    isText = false
    switch name {
    case "rPh": soundDepth -= 1
    case "si":
      if texts.count == Self.countLimit { return stop(.tooLarge) }
      return keep()
    default: break
    }
    return true
  }

  private func keep() -> Bool {
    defer { text.removeAll(keepingCapacity: true) }
    do { try texts.append(text) } catch {
      thrown = error
      return false
    }
    return true
  }
}
