import ArgumentParser
import Operations
import Diagnostics
import Station
import Ledger

/// Checks a proof, without any database.
struct ProofCheck {
  let proof: String
  let entry: String?
  let from: String?
  let keys: [VerifierKey]

  func run() throws {
    guard !keys.isEmpty else { throw UsageError.proofWithoutKey }
    let text = try StationFolder.text(of: proof)
    if let entry {
      guard let inclusion = InclusionText(text) else { throw malformed }
      let bytes = try StationFolder.bytes(of: entry, limit: 1 << 17)
      // What is shown on a screen ends with a line feed that is not the entry's.
      let body = bytes.last == 0x0A ? bytes.dropLast() : bytes
      let log = inclusion.checkpoint.checkpoint
      try tell(
        inclusion.proves(body, keys: keys.map(\.key)), .entry(inclusion.index, in: log.origin, size: log.size))
    } else if let from {
      guard let consistency = ConsistencyText(text) else { throw malformed }
      guard let older = SignedCheckpoint(try StationFolder.text(of: from)) else {
        throw UsageError.notACheckpoint(from)
      }
      let log = consistency.checkpoint.checkpoint
      try tell(
        consistency.proves(older, keys: keys.map(\.key)), .grown(consistency.old, in: log.origin, size: log.size))
    } else {
      throw UsageError.proofOfWhat
    }
  }

  private var malformed: UsageError { .notAProof(proof) }

  /// The verdict is the same in every language, as that of an audit is.
  private func tell(_ holds: Bool, _ what: ProofWord) throws {
    print(holds ? "PROVED " : "NOT PROVED ", (holds ? what : .notShown).in(.operators))
    if !holds { throw ExitCode(.broken) }
  }
}
