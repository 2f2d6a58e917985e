import Foundation
package import Roster
package import Station

/// Why a roster counts as unsigned.
package enum RosterSignatureError: Error, Hashable, Sendable {
  /// `ssh-keygen` is missing.
  case noTool
  /// The checksums, the signature or the list of signers cannot be read.
  case unreadable(String)
  /// No key that may sign for this source signed these checksums.
  case refused(source: String)
  /// What was signed is no list of checksums.
  case noChecksums(String)
}

/// An OpenSSH signature over a roster's checksums. Who may sign for which source stands in the station's folder, in the form of
/// `ssh-keygen(1)`, *ALLOWED SIGNERS*, with the source as the principal: the key of one does not sign for another.
package struct RosterSignature {
  private let folder: String, source: String, signers: String

  /// What the signature is for, so that one given for something else does not count.
  package static let namespace = "pinline-roster"

  private static let limit = 1 << 15

  /// - Parameter path: the roster's folder, or its one file, beside which the checksums lie.
  package init(of path: String, source: String, station: StationFolder) {
    folder = Self.folder(of: path)
    (self.source, signers) = (source, station.allowedSigners)
  }

  /// The folder that is signed: that of the roster, or in which its one file lies.
  package static func folder(of path: String) -> String {
    var isFolder: ObjCBool = false
    let isThere = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return isThere && !isFolder.boolValue ? URL(fileURLWithPath: path).deletingLastPathComponent().path : path
  }

  /// Where the tool is. Not by `PATH`: whoever runs an import could name a tool of their own there.
  package static var tool: String? {
    ["/usr/bin/ssh-keygen", "/usr/local/bin/ssh-keygen", "/bin/ssh-keygen"]
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// The checksums, if they are signed for, and by whom. A list of signers that changes meanwhile signs for nothing.
  package func check() throws -> RosterChecksums {
    guard let tool = Self.tool else { throw RosterSignatureError.noTool }
    let sums = try bytes(of: "\(folder)/\(RosterChecksums.fileName)")
    let signature = "\(folder)/\(RosterChecksums.signatureName)"
    _ = try bytes(of: signature)
    let list = try bytes(of: signers)
    let arguments = ["-Y", "verify", "-f", signers, "-I", source, "-n", Self.namespace, "-s", signature]
    guard let said = try Self.run(tool, arguments, input: sums), let key = Self.key(in: said),
      try bytes(of: signers) == list
    else { throw RosterSignatureError.refused(source: source) }
    let signer = RosterSigner(key: key, listed: list)
    guard let checksums = RosterChecksums(String(decoding: sums, as: UTF8.self), signer: signer)
    else { throw RosterSignatureError.noChecksums(RosterChecksums.fileName) }
    return checksums
  }

  /// The fingerprint with which the tool ends its one line.
  private static func key(in said: String) -> String? {
    let last = said.split(whereSeparator: \.isWhitespace).last
    return last.flatMap { $0.hasPrefix("SHA256:") ? String($0) : nil }
  }

  private func bytes(of file: String) throws(RosterSignatureError) -> [UInt8] {
    do throws(StationFolderError) { return try StationFolder.bytes(of: file, limit: Self.limit) } catch {
      throw .unreadable(file)
    }
  }

  /// What the tool says of the very bytes that are read as checksums afterwards; nil where it refuses. They fit into the pipe, so nobody
  /// waits.
  private static func run(_ tool: String, _ arguments: [String], input: [UInt8]) throws -> String? {
    let (process, pipe, output) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = arguments
    process.environment = [:]
    process.standardInput = pipe
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try pipe.fileHandleForWriting.write(contentsOf: input)
    try pipe.fileHandleForWriting.close()
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: said, as: UTF8.self) : nil
  }
}
