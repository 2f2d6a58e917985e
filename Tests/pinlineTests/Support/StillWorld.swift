import Foundation
import TestSupport
import Testing

/// A world in which two runs of the program show the same: its day stands still, and its chance comes from a fixed seed.
enum StillWorld {
  /// The first of the usual C compilers that is here.
  static let compiler = ["cc", "clang", "gcc"].lazy.flatMap { name in
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":").map { "\($0)/\(name)" }
  }.first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The environment of a program in it, whose clock says September 15, 2026, nine in the morning in Los Angeles.
  static func environment(in home: ScratchFolder, seed: UInt64) throws -> [String: String] {
    let library = home.file("still.so")
    let compiling = Process()
    compiling.executableURL = URL(fileURLWithPath: try #require(compiler))
    compiling.arguments = [
      "-shared", "-fPIC", "-O1", "-o", library,
      Checkout.root.appendingPathComponent("Tests/Transcripts/still.c").path, "-ldl",
    ]
    try compiling.run()
    compiling.waitUntilExit()
    try #require(compiling.terminationStatus == 0)
    return ["LD_PRELOAD": library, "STILL_SEED": String(seed), "STILL_MOMENT": "1789488000"]
  }
}
