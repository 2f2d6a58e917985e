import CPages
import Pages

/// A PDF that is being drawn, with its structure. Lengths are points, from the upper left corner of the page.
@safe
final class Canvas {
  /// The elements of a document's structure (ISO 32000-1, 14.8.4) that pages here consist of.
  enum Element: String {
    case h1 = "H1", h2 = "H2", paragraph = "P", list = "L", item = "LI", label = "Lbl", body = "LBody"
    case table = "Table", row = "TR", header = "TH", cell = "TD"
    /// What belongs to the page and not to what it says.
    case artifact = "NonStruct"
  }

  let face: Face
  private let sheet: OpaquePointer

  /// Throws where a font of the language is missing.
  init(width: Double, height: Double, face: Face) throws(PageFault) {
    guard let sheet = unsafe pages_new(width, height) else { throw .library }
    unsafe self.sheet = unsafe sheet
    self.face = face
    try require(face)
  }

  deinit { unsafe pages_free(sheet) }

  /// Throws where a font is missing.
  func require(_ face: Face) throws(PageFault) {
    for family in face.families where unsafe !pages_has_family(sheet, family) { throw .missingFont(family) }
  }

  func turn() { unsafe pages_turn(sheet) }
  func resize(width: Double, height: Double) { unsafe pages_resize(sheet, width, height) }

  func begin(_ element: Element) { unsafe pages_begin(sheet, element.rawValue) }
  func end(_ element: Element) { unsafe pages_end(sheet, element.rawValue) }

  /// Draws what belongs to one element.
  func within(_ element: Element, _ body: () -> Void) {
    begin(element)
    body()
    end(element)
  }

  /// How wide and high a text comes out; `width` 0 for as wide as it gets.
  func measure(_ text: String, _ style: Style, face: Face, width: Double = 0) -> (width: Double, height: Double) {
    var (across, down) = (0.0, 0.0)
    unsafe withStyle(style, face, width) { style in
      unsafe pages_measure(sheet, style, text, text.utf8.count, &across, &down)
    }
    return (across, down)
  }

  func write(_ text: String, _ style: Style, face: Face, x: Double, y: Double, width: Double = 0) {
    unsafe withStyle(style, face, width) { unsafe pages_write(sheet, $0, text, text.utf8.count, x, y) }
  }

  /// The same for bytes that are never to be a `String`.
  func measure(_ bytes: UnsafeRawBufferPointer, _ style: Style, face: Face) -> (width: Double, height: Double) {
    var (across, down) = (0.0, 0.0)
    guard let start = unsafe bytes.assumingMemoryBound(to: CChar.self).baseAddress else { return (0, 0) }
    unsafe withStyle(style, face, 0) { unsafe pages_measure(sheet, $0, start, bytes.count, &across, &down) }
    return (across, down)
  }

  func write(_ bytes: UnsafeRawBufferPointer, _ style: Style, face: Face, x: Double, y: Double) {
    guard let start = unsafe bytes.assumingMemoryBound(to: CChar.self).baseAddress else { return }
    unsafe withStyle(style, face, 0) { unsafe pages_write(sheet, $0, start, bytes.count, x, y) }
  }

  /// A text across the page that says nothing to who reads its structure.
  func stamp(_ text: String, _ style: Style, face: Face) {
    unsafe withStyle(style, face, 0) { unsafe pages_stamp(sheet, $0, text, text.utf8.count) }
  }

  func rule(x: Double, y: Double, width: Double, height: Double = 0.5, ink: Double = 1) {
    unsafe pages_box(sheet, x, y, width, height, ink)
  }

  func frame(x: Double, y: Double, width: Double, height: Double) { unsafe pages_frame(sheet, x, y, width, height) }

  /// A code that leads to an address.
  func code(_ address: String, description: String, x: Double, y: Double, size: Double) throws(PageFault) {
    guard unsafe pages_qr(sheet, address, description, x, y, size) else { throw .doesNotFit }
  }

  /// Finishes the document and lends its bytes.
  func finish<Result>(title: String, _ body: (UnsafeRawBufferPointer) throws(PageFault) -> Result) throws(PageFault)
    -> Result
  {
    guard unsafe pages_missing_letters(sheet) == 0 else { throw .missingLetters }
    var count = 0
    let bytes = unsafe title.withCString { title in
      unsafe face.tag.withCString { tag in
        unsafe Metadata.packet(title: String(cString: title), language: face.tag).withCString { packet in
          var about = unsafe pages_about(
            title: title, language: tag, is_right_to_left: face.isRightToLeft, metadata: packet)
          return unsafe pages_finish(sheet, &about, &count)
        }
      }
    }
    guard let bytes = unsafe bytes else { throw .library }
    return try unsafe body(UnsafeRawBufferPointer(start: bytes, count: count))
  }

  private func withStyle(_ style: Style, _ face: Face, _ width: Double, _ body: (UnsafePointer<pages_style>) -> Void) {
    unsafe face.list.withCString { family in
      unsafe face.tag.withCString { language in
        var made = unsafe pages_style(
          family: family, language: language, size: style.size, is_bold: style.isBold,
          is_right_to_left: face.isRightToLeft, place: style.place.rawValue, width: width, ink: style.ink)
        unsafe body(&made)
      }
    }
  }
}
