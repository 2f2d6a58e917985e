/// Where a log stood: its origin, its size and its root, as C2SP's `tlog-checkpoint` has them.
package struct Checkpoint: Hashable, Sendable {
  /// The log's name.
  package let origin: String
  /// How many entries.
  package let size: Int64
  /// The root of their tree: 32 bytes.
  package let root: [UInt8]

  /// A checkpoint of these values. Nil unless the size is one that an entry can have, and the root has 32 bytes.
  package init?(origin: String, size: Int64, root: [UInt8]) {
    guard SignedNote.isName(origin), (0...JSON.integerLimit).contains(size), root.count == 32 else { return nil }
    self.origin = origin
    self.size = size
    self.root = root
  }

  package init(origin: String, _ tree: MerkleFrontier) {
    self.origin = origin
    size = tree.size
    root = tree.root
  }

  /// The three lines that are signed.
  package var text: String { "\(origin)\n\(size)\n\(Base64.encode(root))\n" }

  /// Reads what `text` writes. Nil for anything else; extension lines, which C2SP advises against, are not taken.
  package init?(text: String) {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Substring.init)
    guard lines.count == 4, let size = Int64(lines[1]), let root = Base64.decode(lines[2]) else { return nil }
    self.init(origin: String(lines[0]), size: size, root: root)
    guard self.text == text else { return nil }
  }
}

/// A checkpoint with its signatures, as it is kept and handed on.
package struct SignedCheckpoint: Hashable, Sendable {
  /// What is signed.
  package let checkpoint: Checkpoint
  package let note: SignedNote

  /// Reads a note. Nil unless it is a note and its text a checkpoint; that it is rightly signed is another question.
  package init?(_ note: String) {
    guard let note = SignedNote(note), let checkpoint = Checkpoint(text: note.text) else { return nil }
    self.checkpoint = checkpoint
    self.note = note
  }

  /// Signs a checkpoint, with one key or, where a new key takes over, with the old one and the new.
  package init(_ checkpoint: Checkpoint, by signers: [LogSigner]) throws(SigningFailed) {
    var signatures: [NoteSignature] = []
    for signer in signers { signatures.append(try signer.sign(checkpoint.text, as: checkpoint.origin)) }
    guard !signatures.isEmpty else { throw SigningFailed() }
    self.checkpoint = checkpoint
    note = SignedNote(text: checkpoint.text, signatures: signatures)
  }
}

/// A checkpoint as a store or a file has it: nothing about it is looked at yet.
package struct KeptCheckpoint: Hashable, Sendable {
  /// The size under which it is kept.
  package let size: Int64
  package let note: String

  /// A checkpoint kept so.
  package init(size: Int64, note: String) {
    self.size = size
    self.note = note
  }
}
