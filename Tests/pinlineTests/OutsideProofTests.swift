import Foundation
import TestSupport
import Testing

/// The small share of what `scripts/prove` does on the real program, always the same cases.
@Suite("What is proved from outside")
struct OutsideProofTests {
  @Test(arguments: [("cuts", 28), ("errors", 28), ("imports", 8), ("exports", 12)])
  func `holds for its share of cases`(_ part: String, _ count: Int) throws {
    let prover = Process()
    prover.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    prover.arguments = [
      "python3", "-B", Checkout.root.appendingPathComponent("Tests/Prove/prove.py").path, part, "--program",
      Program.path, "--seed", "20261129", "--count", "\(count)",
    ]
    let output = Pipe()
    (prover.standardOutput, prover.standardError) = (output, output)
    try prover.run()
    let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    prover.waitUntilExit()
    print(said)
    #expect(prover.terminationStatus == 0, "\(said)")
    #expect(said.contains("  \(count) cases (") && said.contains("), 0 failed"))
  }
}
