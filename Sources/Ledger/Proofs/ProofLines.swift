/// What the two texts of proofs share: lines, hashes in Base 64, an empty line, a checkpoint.
enum ProofLines {
  /// More than any proof of a tree of 2^63 leaves needs.
  private static let hashLimit = 64

  static func encode(_ head: [String], _ proof: [[UInt8]], _ checkpoint: SignedCheckpoint) -> String {
    (head + proof.map(Base64.encode)).reduce(into: "") { $0 += $1 + "\n" } + "\n" + checkpoint.note.encoded
  }

  static func parts(of text: String) -> (ArraySlice<String>, SignedCheckpoint)? {
    guard let gap = text.firstRange(of: "\n\n"), let checkpoint = SignedCheckpoint(String(text[gap.upperBound...]))
    else { return nil }
    let head = text[..<gap.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    return (head.map(String.init)[...], checkpoint)
  }

  static func number(_ line: String, after word: String) -> Int64? {
    guard line.hasPrefix(word), let number = Int64(line.dropFirst(word.count)), number >= 0,
      line == "\(word)\(number)"
    else { return nil }
    return number
  }

  static func hashes(_ lines: ArraySlice<String>) -> [[UInt8]]? {
    let hashes = lines.compactMap { Base64.decode($0) }.filter { $0.count == 32 }
    return hashes.count == lines.count && hashes.count <= hashLimit ? hashes : nil
  }
}
