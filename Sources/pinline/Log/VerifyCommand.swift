import Diagnostics
import Operations
import Station
import ArgumentParser
import Foundation
import Glibc
import Ledger
import SQLiteStore

extension Log {
  /// `pinline log verify`.
  struct Verify: StationCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Verify every entry, the tree, all checkpoints, every case and every value.",
      discussion: """
        Says INTACT (exit code 0), BROKEN with the first place and what it means (1), or NOTHING CHECKED (2). Without --key the \
        station's own key is taken from its keys folder, if that can be read.
        """)

    @OptionGroup var station: StationOptions

    @Option(help: "A file with the verifier keys to trust, as log key prints them.")
    var key: String?

    @Option(help: "A code from paper, as log checkpoint prints it.")
    var code: String?

    @Option(help: "The folder of checkpoint files (default: those that policy.yaml and the log name).")
    var checkpoints: String?

    @Option(help: "An export to verify instead of the database.")
    var export: String?

    @Option(help: "A proof to check instead, as log prove prints it; --entry or --from names what it is a proof of.")
    var proof: String?

    @Option(help: "With --proof: a file with the entry's bytes.")
    var entry: String?

    @Option(help: "With --proof: a file with the older checkpoint.")
    var from: String?

    func perform() throws {
      let trusted = try key.map(VerifyKeys.read) ?? []
      if let proof { return try ProofCheck(proof: proof, entry: entry, from: from, keys: trusted).run() }
      let code = try code.map(VerifyKeys.code)
      var times: [LogAudit.Part: Duration] = [:]
      let report = try audit(trusted, code) { times[$0] = $1 }
      print(VerifyText.of(report, times: times, in: .operators))
      switch report.verdict {
      case .intact: return
      case .broken: throw ExitCode(.broken)
      case .nothingChecked: throw ExitCode(.unusable)
      }
    }

    private func audit(
      _ trusted: [VerifierKey], _ code: CheckpointCode?, took: (LogAudit.Part, Duration) -> Void
    ) throws -> LogReport {
      do {
        if let export {
          return try LogAudit(
            ExportSource(export), keys: trusted.map(\.key), code: code,
            folders: checkpoints.map { [try named($0)] } ?? []
          ).run(took: took)
        }
        let folder = station.folder
        guard folder.exists else { throw StationFolderError.missing(folder.database) }
        // Even closing a database takes one.
        try SpareFiles.check(for: folder.database)
        let pinKey = try KeysAtHand.pinKey(of: folder)
        let database = try StationDatabase(auditing: folder.database, key: pinKey)
        let held = try heldKeys(of: folder, pinKey)
        let keys = trusted.isEmpty ? held.map { [$0.signer.publicKey] } ?? [] : trusted.map(\.key)
        return try LogAudit(
          SQLiteAuditSource(database, rosters: folder.path), keys: keys, code: code, folders: folders(database),
          memory: LastSigned(folder).remembered(), held: held
        ).run(took: took)
      } catch let fault as LogFault {
        return LogReport(broken: fault, origin: export ?? station.folder.path)
      } catch let error as StoreError {
        switch error {
        case .wrongValue(let place): return LogReport(broken: .wrongValue(place), origin: station.folder.path)
        case .damaged: return LogReport(broken: .databaseDamaged, origin: station.folder.path)
        case .altered, .notPinline: return LogReport(broken: .databaseAltered, origin: station.folder.path)
        default: throw error
        }
      }
    }

    /// What the station's own keys can tell, as far as they can be read.
    private func heldKeys(of folder: StationFolder, _ pinKey: PINKey?) throws -> HeldKeys? {
      let environment = ProcessInfo.variables
      let signer = try KeysAtHand.ifHad { () throws(StationFolderError) in
        try KeyFile.signer(in: folder, environment: environment)
      }
      return signer.map { HeldKeys(signer: $0, pinKey: pinKey?.id) }
    }

    private func named(_ folder: String) throws -> String {
      guard FileManager.default.fileExists(atPath: folder) else { throw StationFolderError.missing(folder) }
      return folder
    }

    /// The folder that was named; or else that of the policy, and those of policies before: whoever changes the file does
    /// not take the checkpoints away by that.
    private func folders(_ database: StationDatabase) throws -> [String] {
      if let checkpoints { return [try named(checkpoints)] }
      let folder = station.folder
      let policy = try PolicyFile.policy(in: StationFolder.text(of: folder.policy), file: folder.policy)
      let logged = try loggedFolders(SQLiteCaseStore(database))
      return (logged ?? []).union([policy.checkpoints]).map { folder.resolve($0) }.sorted()
    }

    /// None where the entries make no sense, which the audit will tell.
    private func loggedFolders(_ store: SQLiteCaseStore) throws -> Set<String>? {
      do { return try PolicyLog.checkpointFolders(in: PlainLog(store)) } catch let error as StoreError
        where error.reason.isReadFailure
      {
        throw error
      } catch {
        return nil
      }
    }
  }
}

/// What is typed or named to verify against.
enum VerifyKeys {
  /// The verifier keys in a file, one a line.
  static func read(_ file: String) throws -> [VerifierKey] {
    let lines = TypedText.lines(of: try StationFolder.text(of: file, limit: 65_536))
    let keys = lines.compactMap { VerifierKey($0.text) }
    guard keys.count == lines.count, !keys.isEmpty else {
      throw UsageError.notAVerifierKey(file, line: lines.first { VerifierKey($0.text) == nil }?.number ?? 1)
    }
    return keys
  }

  static func code(_ text: String) throws -> CheckpointCode {
    do throws(CheckpointCode.Slip) {
      return try CheckpointCode(text)
    } catch {
      switch error {
      case .form: throw UsageError.noCode
      case .checkDigits:
        throw UsageError.slippedCode
      }
    }
  }
}
