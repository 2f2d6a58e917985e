import Station
import Foundation
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
      guard let bytes = FileManager.default.contents(atPath: entry) else { throw StationFolderError.missing(entry) }
      // What is shown on a screen ends with a line feed that is not the entry's.
      let body = bytes.last == 0x0A ? Array(bytes.dropLast()) : Array(bytes)
      try tell(
        inclusion.proves(body, keys: keys.map(\.key)), "entry \(inclusion.index) is in \(inclusion.checkpoint.words)")
    } else if let from {
      guard let consistency = ConsistencyText(text) else { throw malformed }
      guard let older = SignedCheckpoint(try StationFolder.text(of: from)) else {
        throw UsageError.notACheckpoint(from)
      }
      try tell(
        consistency.proves(older, keys: keys.map(\.key)),
        "the first \(consistency.old) entries are the same in \(consistency.checkpoint.words)")
    } else {
      throw UsageError.proofOfWhat
    }
  }

  private var malformed: UsageError { .notAProof(proof) }

  private func tell(_ holds: Bool, _ what: String) throws {
    print(holds ? "PROVED  \(what)" : "NOT PROVED  the proof does not show it")
    if !holds { throw ExitCodes.broken }
  }
}

extension SignedCheckpoint {
  /// The log and its size.
  var words: String { "\(checkpoint.origin) at \(checkpoint.size) entries" }
}
