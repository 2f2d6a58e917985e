import Foundation
import TestSupport
import Testing

/// A world in which two runs of the program show the same: its day stands still, and its chance comes from a fixed seed.
enum StillWorld {
  /// The environment of a program in it, whose clock says September 15, 2026, nine in the morning in Los Angeles.
  static func environment(in home: ScratchFolder, seed: UInt64) throws -> [String: String] {
    let library = try CShim.library(of: "Tests/Transcripts/still.c", in: home)
    return ["LD_PRELOAD": library, "STILL_SEED": String(seed), "STILL_MOMENT": "1789488000"]
  }
}
