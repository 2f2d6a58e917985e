// swift-tools-version: 6.2
import PackageDescription

/// Every target: Swift 6, no warnings, every unsafe expression marked.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "pinline",
  products: [.executable(name: "pinline", targets: ["pinline"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "CGuard"),
    .target(name: "CLibEdit", linkerSettings: [.linkedLibrary("edit")]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .target(name: "CTexts", cSettings: [.unsafeFlags(["-std=c23"])]),
    .target(name: "Ledger", dependencies: [crypto], swiftSettings: strict),
    .target(name: "Verification", dependencies: ["Ledger"], swiftSettings: strict),
    .target(name: "Roster", dependencies: ["CExpat", "Verification"], swiftSettings: strict),
    .target(
      name: "Desk",
      dependencies: ["CGuard", "Ledger", "Verification", "Roster", crypto, .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(name: "Wording", dependencies: ["CTexts"], swiftSettings: strict),
    .target(
      name: "Practice",
      dependencies: [
        "Ledger", "Verification", "Roster", "Desk", "Wording", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["CGuard", "CLibEdit"], swiftSettings: strict),
    .target(
      name: "Console",
      dependencies: ["Ledger", "Verification", "Roster", "Desk", "Wording", "Practice", "Terminal"],
      swiftSettings: strict),
    .target(
      name: "SQLiteStore",
      dependencies: [
        "Ledger", "Verification", "Roster", "Desk", crypto, .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "pinline",
      dependencies: [
        "CGuard", "Ledger", "Verification", "Roster", "Desk", "Wording", "Practice", "Terminal", "Console",
        "SQLiteStore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Documentation.docc"],
      swiftSettings: strict),
    .target(name: "CTestTerminal", path: "Tests/CTestTerminal", linkerSettings: [.linkedLibrary("util")]),
    .target(
      name: "TestSupport",
      dependencies: ["CTestTerminal", "Ledger", "Verification", "Roster", "Desk", "SQLiteStore"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "bench",
      dependencies: [
        "Ledger", "Verification", "Roster", "Desk", "SQLiteStore", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Tests/Bench", swiftSettings: strict),
    .testTarget(name: "LedgerTests", dependencies: ["Ledger", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "VerificationTests", dependencies: ["Verification", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "RosterTests", dependencies: ["Roster", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "DeskTests", dependencies: ["Desk", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "PracticeTests", dependencies: ["Practice", "Console", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "ConsoleTests", dependencies: ["Console", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "SQLiteStoreTests", dependencies: ["SQLiteStore", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PinlineTests",
      dependencies: ["pinline", "Practice", "Wording", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
  ]
)
