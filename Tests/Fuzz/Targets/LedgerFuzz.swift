import Ledger
import TestSupport

/// Everything in which a log is handed on. Whatever is taken would be written with the very same bytes.
enum LedgerFuzz {
  static func read(_ input: [UInt8]) {
    if let json = try? JSON(canonical: input) { precondition((try? json.canonical()) == input) }
    if let entry = try? Entry(stored: input) { precondition((try? entry.canonical()) == input) }
    let text = String(decoding: input, as: UTF8.self)
    notes(text)
    proofs(text)
    for count in 0...3 {
      if let entries = EntryBundle.decode(input, count: count) { precondition(EntryBundle.encode(entries) == input) }
    }
    tiles(input)
  }

  private static func notes(_ text: String) {
    if let note = SignedNote(text) { precondition(note.encoded == text) }
    if let checkpoint = SignedCheckpoint(text) {
      precondition(checkpoint.note.encoded == text)
      _ = CheckpointCode(checkpoint.checkpoint).description
    }
    let line = text.prefix { $0 != "\n" }
    if let key = VerifierKey(line) { precondition(VerifierKey(key.description) == key) }
    if let code = try? CheckpointCode(String(line)) { precondition((try? CheckpointCode(code.description)) == code) }
    if let wall = Moment.wall(rfc3339: String(line)) {
      precondition(Moment(wall: wall, boot: "", monotonic: 0).rfc3339 == line)
    }
    if let reference = try? CaseReference(typed: line) {
      precondition((try? CaseReference(typed: reference.description)) == reference)
    }
  }

  private static func proofs(_ text: String) {
    if let proof = InclusionText(text) {
      precondition(InclusionText(proof.encoded) == proof && !proof.proves([], keys: []))
    }
    if let proof = ConsistencyText(text) {
      precondition(ConsistencyText(proof.encoded) == proof && !proof.proves(proof.checkpoint, keys: []))
    }
  }

  /// The bytes as numbers and hashes of a proof that nobody made.
  private static func tiles(_ input: [UInt8]) {
    let numbers = stride(from: 0, to: min(input.count, 24), by: 8).map { place in
      Int64(bitPattern: input[place..<min(place + 8, input.count)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }
    guard numbers.count == 3 else { return }
    for level in [-1, 0, 7, 8] {
      if let tile = Tile(.hashes(level: level), index: numbers[0], in: numbers[1]) {
        precondition((1...Tile.fullWidth).contains(tile.width))
        _ = tile.path
      }
    }
    let root = MerkleTree.leafHash(input)
    let proof = stride(from: 24, to: min(input.count, 2048), by: 32).map {
      Array(input[$0..<min($0 + 32, input.count)])
    }
    precondition(
      !MerkleTree.isIncluded(root, at: numbers[0], in: numbers[1], root: MerkleTree.emptyRoot, proof: proof))
    precondition(
      !MerkleTree.isConsistent(
        from: max(1, numbers[0] & .max), root: root, to: numbers[1], root: MerkleTree.emptyRoot, proof: proof))
  }
}
