import Console
import Operations
import SampleDistrict
import Station
import Foundation
import Ledger
import SQLiteStore

/// Makes stations.
enum StationMaker {
  /// Makes a station: folders, key, policy, database.
  static func make(_ identity: StationIdentity, in folder: StationFolder, policy: Policy = .initial) throws {
    try SystemAccounts.check(for: identity.kind)
    guard !folder.exists else { throw StationFolderError.existsAlready(folder.database) }
    // A key that has signed belongs to a station whose database is gone: that is for a restore, not for a new log.
    guard try LastSigned(folder).remembered() == nil else { throw StationFolderError.existsAlready(folder.key(.log)) }
    try folder.makeFolders()
    // What an interrupted run made is gone on with.
    for purpose in KeyFile.Purpose.allCases { try KeyFile.makeMissing(purpose, in: folder) }
    if !FileManager.default.fileExists(atPath: folder.policy) {
      try DurableFile.replace(folder.policy, with: Array(PolicyFile.text(in: .operators, of: policy).utf8))
    }
    let key = try KeyFile.pinKey(in: folder, environment: [:])
    _ = try StationDatabase(creating: folder.database, identity, key: key)
  }

  /// Makes a station for practice calls, with a name that no other computer's has.
  static func makePractice(in folder: StationFolder) throws {
    let mark = String(UInt32.random(in: 0x1000_0000 ... .max), radix: 16)
    guard let identity = StationIdentity(kind: .practice, name: "practice-\(mark)") else { return }
    try make(identity, in: folder)
  }

  /// Makes a practice station that holds the sample district, for whoever starts Pinline for the first time.
  static func makeSample(in folder: StationFolder) throws {
    guard let identity = StationIdentity(kind: .practice, name: "sample") else { return }
    // Nobody else's station takes the sample's word for who is a guardian.
    try make(
      identity, in: folder, policy: Policy(number: 0, texts: [PolicyKey.verifiedSources.rawValue: "roster, sample"]))
    let station = try OpenStation(folder)
    let session = try station.session(of: Operator(ofAccount: Operator.account))
    let district = try SampleDistrict(students: 300, seed: 1, today: station.clock.today)
    let work = try StationWork(in: folder)
    defer { extendLifetime(work) }
    _ = try RosterImport(district, source: "sample", format: "sample", at: station.importPlace(session.log))
      .run(journal: session.journal, author: session.author, policy: session.policy) { _ in }
  }
}
