import Foundation

/// An application as plain structs for Foundation's `JSONDecoder`: what the tool is measured against.
struct PlainApplication: Decodable {
  struct Applicant: Decodable {
    var name: String?
    var creditCode: String?
    var city: String?
    var revenueRankInProvince: Int?
    var enterpriseTypes: [String]?
  }

  struct Platform: Decodable {
    var name: String?
    var production: String?
  }

  struct Claim: Decodable {
    var met: Bool?
    var evidence: String?
  }

  struct Industry: Decodable {
    var name: String?
    var production: String?
    var connectedDevices: Int?
    var processDataPoints: Int?
    var industrialModels: Int?
    var industrialApps: Int?
    var enterpriseUsers: Int?
  }

  struct Domain: Decodable {
    var name: String?
    var mechanismModels: Int?
    var industrialApps: Int?
  }

  struct Year: Decodable {
    var year: Int?
    var revenue: Decimal?
    var researchExpense: Decimal?
    var profit: Decimal?
  }

  var edition: String?
  var category: String?
  var applicant: Applicant?
  var platform: Platform?
  var devices: [String: Int]?
  var models: [String: Int]?
  var apps: [String: Int]?
  var developers: [String: Int]?
  var industries: [Industry]?
  var domains: [Domain]?
  var finances: [Year]?
  var capabilities: [String: [String]]?
  var claims: [String: Claim]?
}
