import Files
import Foundation
import Operations
import PracticeConsole
import Station

/// A practice station of its own that is gone afterwards: what players do in a trial stands beside nobody's calls.
enum TrialStation {
  /// Makes one in the folder for temporary files, for as long as `body` takes.
  static func use<Value>(_ body: (PracticeRoom) throws -> Value) throws -> Value {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(Folder.newName("pinline-trial-")).path
    let (parent, name) = try Folder.above(path)
    let made = try parent.makeFolder(name)
    defer { parent.removeMade(name) }
    let folder = StationFolder(path: made.path)
    try StationMaker.makePractice(in: folder)
    return try body(try PracticeSession(in: folder).room(staff: Operator(ofAccount: Operator.account)))
  }
}
