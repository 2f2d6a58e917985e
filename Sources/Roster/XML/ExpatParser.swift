import CExpat

/// Takes a parser's events. Each answers whether to go on.
protocol ExpatDelegate: AnyObject {
  func start(_ tag: borrowing ExpatTag) -> Bool
  func text(_ bytes: some Collection<UInt8>) -> Bool
  func end() -> Bool
  func documentType() -> Bool
}

/// A start tag as expat shows it, good only while its event lasts: it is only ever lent, and cannot be copied.
@safe struct ExpatTag: ~Copyable {
  fileprivate static let separator = UInt8(ascii: "\n")
  fileprivate let rawName: UnsafePointer<CChar>
  fileprivate let rawAttributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  /// Where the tag begins.
  let line: Int, column: Int

  /// The namespace, empty if there is none, and the name within it.
  var name: (namespace: String, local: String) { unsafe Self.split(rawName) }

  /// The attributes by name without namespace.
  var attributes: [String: String] {
    guard var next = unsafe rawAttributes else { return [:] }
    var found: [String: String] = [:]
    while let name = unsafe next[0], let value = unsafe next[1] {
      unsafe found[Self.split(name).local] = String(cString: value)
      unsafe next += 2
    }
    return found
  }

  private static func split(_ raw: UnsafePointer<CChar>) -> (namespace: String, local: String) {
    let text = unsafe String(cString: raw)
    guard let end = text.utf8.firstIndex(of: separator) else { return ("", text) }
    return (String(text[..<end]), String(text[text.index(after: end)...]))
  }
}

/// Expat, which hands a document out in pieces as it comes in. Owns the C parser and frees it.
@safe final class ExpatParser {
  /// No comment, tag or other token is longer, in bytes.
  static let tokenLimit = 1 << 18

  private let parser: XML_Parser
  private let context: ExpatContext

  /// Nil if there is no memory for it.
  init?(delegate: any ExpatDelegate) {
    guard let parser = unsafe XML_ParserCreateNS(nil, XML_Char(ExpatTag.separator)) else { return nil }
    unsafe self.parser = parser
    // Expat holds it unretained; the property keeps it alive.
    unsafe context = ExpatContext(parser: parser, delegate: delegate)
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(context).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name = unsafe name else { return }
        unsafe ExpatContext.of(data)?.start(name, attributes)
      }, { data, _ in unsafe ExpatContext.of(data)?.handle { $0.end() } })
    unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
      let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
      unsafe ExpatContext.of(data)?.handle { unsafe $0.text(bytes) }
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      unsafe ExpatContext.of(data)?.handle { $0.documentType() }
    }
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// Reads on. False if the document is not well-formed or an event said to stop.
  func parse(_ chunk: [UInt8], isFinal: Bool) -> Bool {
    let status = unsafe chunk.withUnsafeBytes { buffer in
      unsafe XML_Parse(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(buffer.count), isFinal ? 1 : 0)
    }
    return status == XML_STATUS_OK
  }

  /// How many bytes of what was read are no event yet: a comment, a tag or another token that has not ended. Expat looks through
  /// all of it again with every piece that comes in.
  func bytesWaiting(of all: Int) -> Int {
    let start = unsafe Int(clamping: XML_GetCurrentByteIndex(parser))
    return start < 0 ? 0 : all - start
  }

  /// The line of the event at hand, from 1.
  var line: Int { context.line }
  /// The column in characters of the event at hand, from 1.
  var column: Int { context.column }
}

/// What expat's callbacks find through their user data. Lives as long as the `ExpatParser` that holds it.
@safe private final class ExpatContext {
  private let parser: XML_Parser
  private let delegate: any ExpatDelegate
  private var stopped = false

  init(parser: XML_Parser, delegate: any ExpatDelegate) {
    unsafe self.parser = parser
    self.delegate = delegate
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> ExpatContext? {
    unsafe data.map { unsafe Unmanaged<ExpatContext>.fromOpaque($0).takeUnretainedValue() }
  }

  var line: Int { Int(clamping: unsafe XML_GetCurrentLineNumber(parser)) }
  var column: Int { Int(clamping: unsafe XML_GetCurrentColumnNumber(parser)) + 1 }

  func start(_ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    let tag = unsafe ExpatTag(rawName: name, rawAttributes: attributes, line: line, column: column)
    handle { $0.start(tag) }
  }

  /// Expat may still send an event or two after it was told to stop; those are passed over.
  func handle(_ event: (any ExpatDelegate) -> Bool) {
    guard !stopped, !event(delegate) else { return }
    stopped = true
    _ = unsafe XML_StopParser(parser, 0)
  }
}
