import Files
import Glibc
import Terminal

/// In place of the standard library's: nothing that a subcommand prints, be it a folder's name, gets to a terminal past the filter.
func print(_ parts: any CustomStringConvertible..., terminator: String = "\n") {
  let text = parts.map(\.description).joined(separator: " ") + terminator
  _ = Descriptor.write(Array(Printing.cleaned(text).utf8), to: STDOUT_FILENO)
}

enum Printing {
  /// Line by line, with nothing in it that a terminal must not get.
  static func cleaned(_ text: String) -> String {
    text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
      .map { OutputFilter.clean(String($0)) }.joined(separator: "\n")
  }

  /// Bytes that somebody else will read and hash, where that is no terminal.
  static func exactly(_ bytes: [UInt8]) {
    if isatty(STDOUT_FILENO) == 1 { return print(String(decoding: bytes, as: UTF8.self)) }
    _ = Descriptor.write(bytes + [0x0A], to: STDOUT_FILENO)
  }

  static func onError(_ text: String) { _ = Descriptor.write(Array(cleaned(text + "\n").utf8), to: STDERR_FILENO) }
}
