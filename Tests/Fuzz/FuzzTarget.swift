import Foundation
import TestSupport

/// What reads bytes from outside, each with inputs of its own in the folder of its name below `corpus`.
///
/// Reading must end without a crash for any bytes whatever; where something was understood, what each target says of it has
/// to hold as well, and a run that finds it does not ends as with a crash.
enum FuzzTarget: String, CaseIterable {
  /// Rosters: CSV, Ed-Fi XML of version 1 and of version 5, Ed-Fi JSON, others' tables, workbooks, PIN rosters, mappings and drafts of them,
  /// and what a signature is over.
  case csv, xml, edfi5, edfijson, oneroster, sds, zip, workbook, pinroster, mapping, guess, checksums
  /// Answers, compared with a record.
  case matching
  /// Entries, JSON, notes, proofs, tiles, codes.
  case ledger
  /// What a terminal sends, and what is sent to it.
  case keys, drawing
  /// Policies and scenarios.
  case yaml
  /// Histories of a case and of a station.
  case facts

  private static let folder = Checkout.root.appendingPathComponent("Tests/Fuzz/corpus")

  /// Its inputs by the names of their files, and histories of whatever facts there are.
  func corpus() throws -> [[UInt8]] {
    let folder = Self.folder.appendingPathComponent(rawValue)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      try [UInt8](Data(contentsOf: folder.appendingPathComponent($0)))
    }
    return try files + (self == .facts ? FactsFuzz.histories() : [])
  }

  /// Reads one input.
  func read(_ input: [UInt8]) throws {
    switch self {
    case .csv: try RosterFuzz.csv(input)
    case .xml: try RosterFuzz.edFi1(input)
    case .edfi5: try RosterFuzz.edFi5(input)
    case .edfijson: try RosterFuzz.edFiJSON(input)
    case .oneroster: try TablesFuzz.oneRoster(input)
    case .sds: try TablesFuzz.sds(input)
    case .zip: try TablesFuzz.zip(input)
    case .workbook: try TableFuzz.workbook(input)
    case .pinroster: try PINRosterFuzz.read(input)
    case .mapping: try TableFuzz.mapping(input)
    case .guess: try GuessFuzz.draft(input)
    case .checksums: try ChecksumsFuzz.read(input)
    case .matching: MatchingFuzz.read(input)
    case .ledger: LedgerFuzz.read(input)
    case .keys: TerminalFuzz.keys(input)
    case .drawing: TerminalFuzz.drawing(input)
    case .yaml: YAMLFuzz.read(input)
    case .facts: FactsFuzz.read(input)
    }
  }
}
