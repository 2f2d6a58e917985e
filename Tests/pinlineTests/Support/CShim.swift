import Foundation
import TestSupport
import Testing

/// C that stands between a program and the C library (`LD_PRELOAD`).
enum CShim {
  /// The first of the usual C compilers that is here.
  static let compiler = ["cc", "clang", "gcc"].lazy.flatMap { name in
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":").map { "\($0)/\(name)" }
  }.first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Compiles a source of the checkout into a folder; the library's path.
  static func library(of source: String, in folder: ScratchFolder) throws -> String {
    let library = folder.file("shim.so")
    let compiling = Process()
    compiling.executableURL = URL(fileURLWithPath: try #require(compiler))
    compiling.arguments = [
      "-shared", "-fPIC", "-O1", "-o", library, Checkout.root.appendingPathComponent(source).path, "-ldl",
    ]
    try compiling.run()
    compiling.waitUntilExit()
    try #require(compiling.terminationStatus == 0)
    return library
  }
}
