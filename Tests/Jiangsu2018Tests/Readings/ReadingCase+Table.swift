import Eligibility

private let cross = "cross-industry-threshold.json"
private let crossProcess = "cross-industry-process-threshold.json"
private let industry = "industry-level-threshold.json"
private let industryProcess = "industry-level-process-threshold.json"
private let enterprise = "enterprise-level-threshold.json"
private let enterpriseProcess = "enterprise-level-process-threshold.json"
private let cultivation = "key-cultivation-threshold.json"
private let cultivationProcess = "key-cultivation-process-threshold.json"

// Put down by hand: what is changed, the outcome under the chosen reading, the outcome under the other one.
extension ReadingCase {
  /// Which figure is meant, and how.
  static let figures: [ReadingCase] = [
    cases("orMore", "1.2.1", cross, [([], .pass, .fail)]),
    cases("orMore", "1.2.2", cross, [([], .pass, .fail)]),
    cases("orMore", "1.2.3", cross, [([], .pass, .fail)]),
    cases("orMore", "1.4.3", cross, [([], .pass, .fail)]),
    cases("orMore", "2.2.2", industry, [([], .pass, .fail)]),
    cases("orMore", "4.1", cultivation, [([], .pass, .fail)]),
    cases(
      "subscriptions", "1.2.2", cross,
      [
        (["subscribingEnterprises=2999"], .pass, .fail),
        (["subscribingEnterprises=3000"], .pass, .pass),
        (["subscribingEnterprises=3000", "subscriptions=2999"], .fail, .pass),
        (["subscribingEnterprises=2999", "subscriptions=2999"], .fail, .fail),
        (["subscribingEnterprises=3000", "subscriptions=null"], .missing, .pass),
        (["subscribingEnterprises=null"], .pass, .missing),
      ], under: "apps."),
    calls("1.2.2", cross, 1_000), calls("2.2.2", industry, 500),
  ].flatMap { $0 }

  /// Models alone, and what remains for algorithms, each around the threshold.
  private static func calls(
    _ criterion: String, _ sample: String, _ threshold: Int64
  ) -> [ReadingCase] {
    let cases: [(models: Int64?, algorithms: Int64, Outcome, Outcome)] = [
      (threshold, threshold, .pass, .pass), (threshold - 1, threshold, .pass, .fail),
      (threshold, threshold - 1, .pass, .fail), (threshold - 1, 0, .fail, .fail),
      (nil, threshold * 2, .pass, .missing), (nil, threshold - 1, .fail, .missing),
    ]
    return cases.map { models, algorithms, chosen, other in
      let own = models.map { "\($0)" } ?? "null"
      let settings = [
        "models.mechanismMonthlyCalls=\(own)",
        "models.mechanismAndAlgorithmMonthlyCalls=\((models ?? 0) + algorithms)",
      ]
      return ReadingCase("calls", criterion, sample, settings, chosen, other)
    }
  }

  /// What the kind of production opens, and whether managing devices belongs to one alternative.
  static let production: [ReadingCase] = [
    connection(
      "1.2.1", (cross, "devices.connected", 5_000),
      (crossProcess, "devices.processDataPoints", 30_000), ("devices.managed", 2_000),
      also: ["devices.kinds=30"]),
    managed(
      "1.2.1", cross, crossProcess, ("devices.managedKinds", 3),
      also: ["devices.connected=5000", "devices.processDataPoints=29999"]),
    connection(
      "2.2.1", (industry, "focusIndustry.connectedDevices", 1_500),
      (industryProcess, "focusIndustry.processDataPoints", 10_000),
      ("focusIndustry.managedDevices", 200)),
    connection(
      "3.2", (enterprise, "devices.connected", 100),
      (enterpriseProcess, "devices.processDataPoints", 3_000), ("devices.managed", 30)),
    connection(
      "4.2.1", (cultivation, "devices.connectable", 50),
      (cultivationProcess, "devices.connectableDataPoints", 2_000), ("devices.managed", 20)),
  ].flatMap { $0 }

  private static func connection(
    _ criterion: String, _ discrete: (sample: String, path: String, threshold: Int64),
    _ process: (sample: String, path: String, threshold: Int64),
    _ duty: (path: String, threshold: Int64), also further: [String] = []
  ) -> [ReadingCase] {
    let devices = "\(discrete.path)=\(discrete.threshold)"
    let fewDevices = "\(discrete.path)=\(discrete.threshold - 1)"
    let noDevices = "\(discrete.path)=null"
    let points = "\(process.path)=\(process.threshold)"
    let fewPoints = "\(process.path)=\(process.threshold - 1)"
    let noPoints = "\(process.path)=null"
    let free = cases(
      "freeAlternative", criterion, discrete.sample,
      [
        ([fewDevices, points], .fail, .pass), ([devices, fewPoints], .pass, .pass),
        ([fewDevices, fewPoints], .fail, .fail), ([fewDevices, noPoints], .fail, .missing),
        ([devices, noPoints], .pass, .missing), ([noDevices, points], .missing, .pass),
        (["platform.production=null", devices, fewPoints], .missing, .pass),
      ], also: further)
    let freeProcess = cases(
      "freeAlternative", criterion, process.sample,
      [
        ([fewPoints, devices], .fail, .pass), ([points, fewDevices], .pass, .pass),
        ([fewPoints, fewDevices], .fail, .fail), ([fewPoints, noDevices], .fail, .missing),
      ], also: further)
    return free + freeProcess
      + managed(
        criterion, discrete.sample, process.sample, duty, also: further + [devices, fewPoints])
  }

  private static func managed(
    _ criterion: String, _ discrete: String, _ process: String,
    _ duty: (path: String, threshold: Int64), also connected: [String]
  ) -> [ReadingCase] {
    let few = "\(duty.path)=\(duty.threshold - 1)"
    let none = "\(duty.path)=null"
    let mixed = "platform.production=mixed"
    return cases(
      "managedDevices", criterion, process,
      [
        ([], .pass, .pass), ([few], .fail, .pass), ([none], .missing, .pass),
        ([few, mixed], .fail, .pass),
      ])
      + cases(
        "managedDevices", criterion, discrete,
        [
          ([few], .fail, .fail), ([none], .missing, .missing),
          ([few, mixed] + connected, .fail, .fail),
        ])
  }
}
