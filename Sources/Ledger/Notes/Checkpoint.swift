/// Where a log stood: its origin, its size and its root, as C2SP's `tlog-checkpoint` has them.
public struct Checkpoint: Hashable, Sendable {
  /// The log's name.
  public let origin: String
  /// How many entries.
  public let size: Int64
  /// The root of their tree: 32 bytes.
  public let root: [UInt8]

  /// A checkpoint of these values. Nil unless the size is one that an entry can have, and the root has 32 bytes.
  public init?(origin: String, size: Int64, root: [UInt8]) {
    guard SignedNote.isName(origin), (0...JSON.integerLimit).contains(size), root.count == 32 else { return nil }
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// A tree's checkpoint.
  public init(origin: String, _ tree: MerkleFrontier) {
    self.origin = origin
    size = tree.size
    root = tree.root
  }

  /// The three lines that are signed.
  public var text: String { "\(origin)\n\(size)\n\(Base64.encode(root))\n" }

  /// Reads what `text` writes. Nil for anything else; extension lines, which C2SP advises against, are not taken.
  public init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 4, let size = Int64(lines[1]), let root = Base64.decode(lines[2]) else { return nil }
    self.init(origin: String(lines[0]), size: size, root: root)
    guard self.text == text else { return nil }
  }
}

/// A checkpoint with its signatures, as it is kept and handed on.
public struct SignedCheckpoint: Hashable, Sendable {
  /// What is signed.
  public let checkpoint: Checkpoint
  /// The note that it stands in.
  public let note: SignedNote

  /// Reads a note. Nil unless it is a note and its text a checkpoint; that it is rightly signed is another question.
  public init?(_ note: String) {
    guard let note = SignedNote(note), let checkpoint = Checkpoint(text: note.text) else { return nil }
    self.checkpoint = checkpoint
    self.note = note
  }

  /// Signs a checkpoint, with one key or, where a new key takes over, with the old one and the new.
  public init(_ checkpoint: Checkpoint, by signers: [LogSigner]) throws(SigningFailed) {
    var signatures: [NoteSignature] = []
    for signer in signers { signatures.append(try signer.sign(checkpoint.text, as: checkpoint.origin)) }
    guard !signatures.isEmpty else { throw SigningFailed() }
    self.checkpoint = checkpoint
    note = SignedNote(text: checkpoint.text, signatures: signatures)
  }
}

/// A checkpoint as a store or a file has it: nothing about it is looked at yet.
public struct KeptCheckpoint: Hashable, Sendable {
  /// The size under which it is kept.
  public let size: Int64
  /// The note's text.
  public let note: String

  /// A checkpoint kept so.
  public init(size: Int64, note: String) {
    self.size = size
    self.note = note
  }
}
