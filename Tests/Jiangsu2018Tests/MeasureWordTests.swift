import Eligibility
import Jiangsu2018
import Testing

/// The measure word of every figure, read a second time: the notice changes it from clause to clause.
struct MeasureWordTests {
  /// By criterion and field; empty where the notice counts without one.
  private static let byHand = [
    "1.1.3.3": ["developers.languages": "类"],
    "1.2.1": [
      "devices.connected": "台", "devices.kinds": "", "devices.processDataPoints": "个",
      "devices.managedKinds": "种", "devices.managed": "台",
    ],
    "1.2.2": [
      "apps.cloudSoftwareKinds": "种", "apps.cloudSoftware": "个", "models.mechanismKinds": "类",
      "models.mechanism": "个", "models.analysisAlgorithms": "个", "apps.industrialAppKinds": "类",
      "apps.industrialApps": "个", "apps.subscribingEnterpriseKinds": "个",
      "apps.subscriptions": "个", "apps.subscribingUserKinds": "类", "apps.subscribingUsers": "",
      "models.mechanismAndAlgorithmMonthlyCalls": "次",
    ],
    "1.2.3": [
      "developers.tools": "个", "developers.usingToolkit": "个",
      "developers.toolkitMonthlyCalls": "次", "developers.languages": "类",
      "developers.thirdParty": "人",
    ],
    "1.3.1": [
      "industries[].connectedDevices": "台", "industries[].processDataPoints": "个",
      "industries[].industrialModels": "个", "industries[].industrialApps": "个",
      "industries[].enterpriseUsers": "家",
    ],
    "1.3.2": ["domains[].mechanismModels": "个", "domains[].industrialApps": "项"],
    "1.4.1": ["operation.staff": "人"],
    "2.1.3": ["developers.languages": "类"],
    "2.2.1": [
      "focusIndustry.connectedDevices": "台", "focusIndustry.processDataPoints": "个",
      "focusIndustry.managedDevices": "台",
    ],
    "2.2.2": [
      "focusIndustry.mechanismModels": "个", "models.analysisAlgorithms": "个",
      "focusIndustry.industrialApps": "个", "apps.subscribingEnterprises": "个",
      "apps.subscribingUsers": "", "models.mechanismAndAlgorithmMonthlyCalls": "次",
    ],
    "2.2.3": [
      "developers.tools": "个", "developers.languages": "类", "developers.thirdParty": "人",
    ],
    "2.3.1": ["operation.staff": "人"],
    "3.2": [
      "devices.connected": "台", "devices.processDataPoints": "个", "devices.managed": "台",
      "models.industrial": "个", "apps.industrialApps": "项", "models.industrialMonthlyCalls": "次",
    ],
    "4.1": ["applicant.revenueRankInProvince": "名", "finances[].profit": "万元"],
    "4.2.1": [
      "devices.connectable": "台", "devices.connectableDataPoints": "个", "devices.managed": "台",
    ],
    "4.2.5": ["models.industrial": "个"],
  ]

  @Test func `every figure is counted as the notice counts it at that place`() {
    var found: [String: [String: String]] = [:]
    for criterion in Notice.ruleSets.flatMap({ $0.criteria }) {
      for requirement in criterion.walked {
        guard case .figure(let figure, let bound) = requirement.logic else { continue }
        found[criterion.id, default: [:]][figure.declaration.path] =
          (bound.unit ?? figure.unit).label.zh
      }
    }
    #expect(found == Self.byHand)
  }
}
