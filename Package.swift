// swift-tools-version: 6.2
import PackageDescription

/// Every target: Swift 6, no warnings, every unsafe expression marked, every file imports what it uses and shows on nothing.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// A room of the house. It knows the rooms named here and nothing of the others.
func room(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a room.
func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies, swiftSettings: strict)
}

let package = Package(
  name: "pinline",
  products: [
    .executable(name: "pinline", targets: ["pinline"]),
    .executable(name: "pinline-pages", targets: ["pinline-pages"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "CGuard"),
    .target(name: "CCSV", linkerSettings: [.linkedLibrary("csv")]),
    .target(name: "CLibEdit", linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "CUnzip"),
    .target(name: "CBidi", linkerSettings: [.linkedLibrary("fribidi")]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CYajl", providers: [.apt(["libyajl-dev"])]),
    .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(name: "CQRCode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
    .systemLibrary(name: "CXLSX", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .target(name: "CPages", dependencies: ["CPango", "CQRCode", "CQPDF", "CXLSX"]),
    .target(name: "CTexts", cSettings: [.unsafeFlags(["-std=c23"])]),
    room("Diagnostics"),
    room("Files", "Diagnostics"),
    room("Pages", "Diagnostics"),
    room("PageMaker", "CPages", "CGuard", "Diagnostics", "Files", "Pages"),
    room("Ledger", "Diagnostics", crypto),
    room("YAML", yams),
    room("Records"),
    room("Matching", "Records"),
    room("Finding", "Records", "Matching"),
    room("Guide", "Diagnostics", "CTexts", "YAML", "Records", "Matching", yams),
    room("Verification", "Ledger", "Records", "Matching"),
    room("CallScript", "Diagnostics", "Ledger", "Records", "Matching", "Verification"),
    room("Roster", "CCSV", "CExpat", "CYajl", "CUnzip", "Diagnostics", "Files", "YAML", "Records", crypto, yams),
    room("SampleDistrict", "Records", "Roster"),
    room(
      "Station", "Diagnostics", "Files", "CGuard", "Ledger", "YAML", "Records", "Guide", "Matching", "Verification",
      "Roster", crypto, yams),
    room("Desk", "Diagnostics", "Ledger", "Records", "Matching", "Finding", "Verification", "Station"),
    room(
      "Letters", "CGuard", "Diagnostics", "Files", "Records", "Guide", "CallScript", "Station", "Pages"),
    room("Operations", "Diagnostics", "Files", "Ledger", "Records", "Matching", "Verification", "Roster", "Station"),
    room(
      "SQLiteStore", "Diagnostics", "Files", "Ledger", "Records", "Matching", "Verification", "Roster", "Station",
      "Operations",
      crypto,
      grdb,
      sqlite),
    room(
      "Practice", "Diagnostics", "Files", "Ledger", "YAML", "Records", "Matching", "Verification", "Roster",
      "SampleDistrict",
      "Station",
      "Operations", "CTexts", "CallScript", yams),
    room("Terminal", "CBidi", "CGuard", "CLibEdit", "Files"),
    room(
      "Console", "Diagnostics", "Files", "Pages", "Letters", "Ledger", "YAML", "Records", "Guide", "Matching",
      "Verification", "Roster",
      "SampleDistrict", "Station",
      "Desk", "Operations", "CallScript",
      "Terminal"),
    room(
      "PracticeConsole", "Diagnostics", "Ledger", "Records", "Matching", "Verification", "Station", "Desk",
      "Operations", "CallScript",
      "Practice", "Terminal", "Console"),
    .executableTarget(
      name: "pinline",
      dependencies: [
        "CGuard", "Diagnostics", "Files", "Pages", "Letters", "Ledger", "Records", "Guide", "Matching", "Roster",
        "SampleDistrict", "Station", "Desk",
        "Operations",
        "CallScript", "Practice", "Terminal", "Console", "PracticeConsole", "SQLiteStore", arguments,
      ],
      exclude: ["Documentation.docc"],
      swiftSettings: strict),
    .executableTarget(
      name: "pinline-pages", dependencies: ["CGuard", "Files", "Pages", "PageMaker"], swiftSettings: strict),
    .target(name: "CTestTerminal", path: "Tests/CTestTerminal", linkerSettings: [.linkedLibrary("util")]),
    .target(
      name: "TestSupport",
      dependencies: [
        "CTestTerminal", "Diagnostics", "Ledger", "Records", "Matching", "Verification", "CallScript", "Roster",
        "Station", "Desk",
        "Operations",
        "SQLiteStore", grdb,
      ],
      path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "bench",
      dependencies: [
        "Ledger", "Records", "Matching", "Finding", "Verification", "Roster", "SampleDistrict", "Station", "Desk",
        "Operations", "SQLiteStore", "TestSupport", grdb,
      ],
      path: "Tests/Bench", swiftSettings: strict),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "Ledger", "Records", "Guide", "Matching", "Verification", "Roster", "Station", "Practice", "Terminal",
        "TestSupport",
      ],
      path: "Tests/Fuzz", exclude: ["corpus"], swiftSettings: strict),
    tests("Files"),
    tests("Pages", "Diagnostics"),
    tests(
      "Letters", "Diagnostics", "Files", "Pages", "Guide", "Records", "Station",
      .target(name: "pinline-pages")),
    tests("fuzz"),
    tests("Ledger", "Diagnostics"),
    tests("YAML", yams),
    tests("Guide", "Diagnostics", "Records"),
    tests("Records", "Matching", "Roster"),
    tests("Matching", "Records"),
    tests("Finding", "Records", "Matching", "Roster", "SampleDistrict"),
    tests("Verification", "Ledger", "Records", "Matching", "Station"),
    tests("CallScript", "Diagnostics", "Ledger", "Records", "Matching", "Verification"),
    tests("Roster", "CZip", "Diagnostics", "Console", "Records", "Matching"),
    tests("SampleDistrict", "Records", "Matching", "Roster"),
    tests(
      "Station", "Diagnostics", "Console", "Ledger", "Records", "Matching", "Verification", "Desk", "SQLiteStore"),
    tests("Desk", "Diagnostics", "Console", "Ledger", "Records", "Matching", "Verification", "Roster", "Station"),
    tests(
      "SQLiteStore", "Diagnostics", "Console", "Ledger", "Records", "Guide", "Matching", "Verification", "Roster",
      "SampleDistrict", "Station", "Desk",
      "Operations", grdb),
    tests(
      "Practice", "Diagnostics", "Ledger", "Records", "Matching", "Verification", "SampleDistrict", "Station", "Desk",
      "Operations",
      "SQLiteStore", "CallScript", "Terminal", "Console", "PracticeConsole"),
    tests("Terminal", "Diagnostics", "Files", "Ledger", "CallScript", "Verification", "Desk"),
    tests(
      "Console", "Diagnostics", "Files", "Guide", "Letters", "Pages", "Roster", "SampleDistrict", "Operations",
      "Ledger", "Records",
      "Matching",
      "Verification", "Station", "Desk", "CallScript", "Terminal"),
    tests(
      "pinline", "Diagnostics", "Ledger", "Records", "Guide", "Matching", "Verification", "Practice", "PracticeConsole",
      "CallScript", "Roster", grdb, arguments),
  ]
)
