/// The form of what is dialled and typed into an address line.
enum ContactForm {
  /// A number of North America as it is written in a guide: `(213) 241-0126`.
  static func isPhone(_ text: String) -> Bool {
    guard let match = text.wholeMatch(of: #/\(([2-9][0-9]{2})\) ([2-9][0-9]{2})-[0-9]{4}/#) else { return false }
    // 911 and its like are no area and no exchange.
    return !match.1.hasSuffix("11") && !match.2.hasSuffix("11")
  }

  /// A host of letters, digits and hyphens with at least one dot, with or without `https://` before and a path behind.
  static func isAddress(_ text: String) -> Bool {
    let bare = text.hasPrefix("https://") ? text.dropFirst(8) : text[...]
    let parts = bare.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let host = parts.first, isHost(host) else { return false }
    return parts.dropFirst().allSatisfy { path in path.utf8.allSatisfy { (0x21...0x7E).contains($0) } }
  }

  /// A name of the Internet: labels with dots between them, the last of letters only.
  static func isHost(_ text: some StringProtocol) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, last.utf8.count > 1, last.utf8.allSatisfy(isLetter) else {
      return false
    }
    return labels.allSatisfy { label in
      !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
        && label.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
