// swift-tools-version: 6.2
import PackageDescription

/// Every target: Swift 6, no warnings, every unsafe expression marked.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "pinline",
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .target(name: "Ledger", dependencies: [crypto], swiftSettings: strict),
    .target(name: "Verification", dependencies: ["Ledger"], swiftSettings: strict),
    .target(name: "Roster", dependencies: ["CExpat", "Verification"], swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Ledger", "Verification"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "LedgerTests", dependencies: ["Ledger", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "VerificationTests", dependencies: ["Verification", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "RosterTests", dependencies: ["Roster", "TestSupport"], swiftSettings: strict),
  ]
)
