// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Only .ci/sanitize builds tests for release; optimising the tests themselves would take most of its time.
let tests = strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

// The engine of `iipcheck page` takes a minute to compile: only where it is wanted.
let hasPage = Context.environment["IIPCHECK_PAGE"] != nil

let package = Package(
  name: "iipcheck",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "iipcheck", targets: ["iipcheck"])
  ],
  targets: [
    .target(name: "StrictJSON", swiftSettings: strict),
    .target(name: "Eligibility", dependencies: ["StrictJSON"], swiftSettings: strict),
    .target(name: "Jiangsu2018", dependencies: ["Eligibility"], swiftSettings: strict),
    .target(name: "Reports", dependencies: ["StrictJSON", "Eligibility"], swiftSettings: strict),
    .executableTarget(
      name: "iipcheck", dependencies: ["StrictJSON", "Eligibility", "Jiangsu2018", "Reports"],
      swiftSettings: strict + (hasPage ? [.define("IIPCHECK_PAGE")] : []),
      plugins: hasPage ? ["EnginePlugin"] : []),
    .plugin(name: "EnginePlugin", capability: .buildTool(), path: "Sources/EnginePlugin"),
    .executableTarget(
      name: "benchmark", dependencies: ["StrictJSON", "Eligibility", "Jiangsu2018", "Reports"],
      path: "Tests/Benchmark", swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
    .testTarget(
      name: "StrictJSONTests", dependencies: ["StrictJSON", "TestSupport"], swiftSettings: tests),
    .testTarget(
      name: "EligibilityTests", dependencies: ["StrictJSON", "Eligibility", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "Jiangsu2018Tests",
      dependencies: ["StrictJSON", "Eligibility", "Jiangsu2018", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["StrictJSON", "Eligibility", "Jiangsu2018", "Reports", "TestSupport"],
      swiftSettings: tests),
    .testTarget(
      name: "IipcheckTests",
      dependencies: [
        "StrictJSON", "Eligibility", "Jiangsu2018", "Reports", "TestSupport", "iipcheck",
      ],
      exclude: ["Data", "Golden"], swiftSettings: tests),
  ]
)
