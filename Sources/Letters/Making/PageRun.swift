import Files
import Glibc
package import Pages
package import Station

/// A document that is being made by the page maker: it gets the document first, then a PIN for each of its sheets, each straight
/// out of its locked page. Nothing is written before all of it is finished.
///
/// The page maker is a program of its own beside Pinline, so that the console neither loads the libraries for type and pages at each
/// start nor has them, and the fonts that they read, in the process that holds keys, log and roster.
package struct PageRun: ~Copyable {
  /// How long it may take, in milliseconds; a letter takes a quarter of a second.
  private static let longest: Int32 = 120_000
  private let program: StartedProgram
  private let input: ChannelEnd
  private var isBroken: Bool

  /// Starts it. `output` is where the finished bytes go; it stays the caller's.
  package init(_ document: PageDocument, to output: Int32, by maker: PageMakerPath) throws(PageFault) {
    guard let (mine, its) = Channel.pair() else { throw .noMaker }
    let started = StartedProgram(maker.path, input: its, output: output)
    close(its)
    guard let started else {
      close(mine)
      throw .noMaker
    }
    program = started
    input = ChannelEnd(descriptor: mine)
    let wire = document.wire
    isBroken = unsafe !wire.withUnsafeBytes { Self.send($0, to: mine) }
  }

  /// Hands the next sheet's PIN over.
  package mutating func hand(_ secret: borrowing Secret) {
    let isSent = unsafe secret.withBytes { unsafe Self.send(framed: $0, to: input.descriptor) }
    if !isSent { isBroken = true }
  }

  /// Hands over what is no PIN and looks like one, for a sheet that nobody can use.
  package mutating func handPlaceholder() {
    let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: 8)
    if unsafe !zeros.withUnsafeBytes({ unsafe Self.send(framed: $0, to: input.descriptor) }) { isBroken = true }
  }

  /// Waits until all of it is made and written. Throws what kept it from that; then nothing of it may be kept.
  package consuming func finish() throws(PageFault) {
    input.close()
    let (code, said) = program.end(within: Self.longest)
    if code == 0, said == PageDocument.finished, !isBroken { return }
    throw PageFault(wire: said)
  }

  private static func send(framed bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    let (head, tail) = (WireWriter.head(bytes.count), WireWriter.tail)
    return unsafe head.withUnsafeBytes { send($0, to: descriptor) } && send(bytes, to: descriptor)
      && tail.withUnsafeBytes { send($0, to: descriptor) }
  }

  @safe
  private static func send(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = unsafe bytes
    while rest.count > 0, let start = rest.baseAddress {
      let count = Uninterrupted.call { unsafe Glibc.send(descriptor, start, rest.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { return false }
      unsafe rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
    return true
  }
}

/// Where the page maker is.
package struct PageMakerPath: Hashable, Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// In the folder of the program that runs.
  package static var besideProgram: PageMakerPath {
    let own = ProgramPath.own ?? ""
    let folder = own.lastIndex(of: "/").map { own[...$0] } ?? "./"
    return PageMakerPath(folder + "pinline-pages")
  }
}

extension PageDocument {
  /// Makes a document that needs no PIN but a placeholder, such as a table or a specimen.
  package func make(to output: Int32, by maker: PageMakerPath) throws(PageFault) {
    var run = try PageRun(self, to: output, by: maker)
    for _ in 0..<pinCount { run.handPlaceholder() }
    try run.finish()
  }

  /// Makes it with placeholders and throws it away: whether fonts, texts and the page maker are all there, before anything is
  /// authorized.
  package func rehearse(by maker: PageMakerPath) throws(PageFault) {
    let nowhere = unsafe open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard nowhere >= 0 else { throw .cannotWrite }
    defer { close(nowhere) }
    try make(to: nowhere, by: maker)
  }
}
