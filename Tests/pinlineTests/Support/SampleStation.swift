import Foundation
import TestSupport

/// A station with the sample district. Making one takes most of a start, so one is made for all tests that do not look at that.
enum SampleStation {
  private static let made = Result {
    let home = try ScratchFolder()
    let run = try Program.run(["demo", "--operator", "Ana Ruiz"], home: home.path)
    guard run.code == 0 else { throw Failed(errors: run.errors) }
    return home
  }

  /// It could not be made.
  struct Failed: Error { let errors: String }

  /// Puts a copy into a home that has no station yet.
  static func copy(to home: ScratchFolder) throws {
    guard !FileManager.default.fileExists(atPath: home.file("station")) else { return }
    try FileManager.default.copyItem(atPath: made.get().file("station"), toPath: home.file("station"))
  }
}
