import Eligibility
import StrictJSON
import Testing

/// Drafts as a clerk leaves them, mended by doing what the messages say and nothing else.
struct DraftTests {
  @Test(arguments: drafts.indices)
  func `a draft with twenty slips is mended in at most three runs`(_ index: Int) {
    var text = Self.drafts[index]
    var runs = 0
    while runs < 4 {
      let faulty = FaultyText(Array(text.utf8))
      guard !faulty.problems.isEmpty else { break }
      runs += 1
      text = faulty.followingMessages
    }
    #expect(runs <= 3, "\(FaultyText(Array(text.utf8)).problems.map { $0.wording.zh })")
  }

  private static let drafts = [
    """
    {
      “category”: "industry-level",
      "applicant": {
        'name': "苏州示例软件有限公司"，
        "city": "suzhou";
        "revenueRankInProvince": 第3名
      },
      "platform" {
        "name": "示例“云上”平台",
        "production"= "discrete",,
      },
      "devices": {
        "connected": 31,500,
        "kinds": ３０,
        "managed": 3万
        "managedKinds": 约30  // 待核实
      },
      "models": {
        "industrial": 超过200个,
        "mechanism": ,
        "analysisAlgorithms": 05
      ,
      "apps": {
        "industrialApps": "1200"
      }，
      "claims": {
        "openness": 是
      }
    }
    以上内容属实。
    """,
    """
    ```json
    {
      "category"： "cross-industry",
      "devices": {
        "connected: 5000,
        kinds: 30,
        "processDataPoints": 6.5万
        "managed": 暂无
      },
      "models"：{ "industrial": +800, "mechanism": 1500个； "mechanismKinds": 40 }
      "industries": [
        { "name": "电子"，"production": "discrete", "connectedDevices": 2000 },
        { "name": “汽车”, "connectedDevices": １５００ ]
      ,
      "finances": [
        { "year": 2017年, "revenue": 6.82亿元, "profit": 1,200.5 }
        "year": 2016, "revenue": 5000万元 }
      ],
      "capabilities": {
        "industrialProtocols": "Modbus", "OPC UA", "Profinet"],
        "networkModes": 【"fieldbus"】
      },
      "claims": {
        "openness": { "met": True, "evidence": "见"开放平台"说明" },
        "virusProtection": { "met": true, "evidence": "D:\\资料\\报告.pdf" ,
        "dataSecurity": False
      }
    }
    ```
    """,
    """
    {
      "category": "enterprise-level",
      "applicant": {
        "name": "常州样例制造有限公司",
        "city": "changzhou"
      }
      "platform": { "name": "样例平台", "production": mixed },
      "devices": {
        "connectable": 不少于2千台,
        "connected": １，８００，
        "kinds": 20+,
        "managed": 300-400,
      },,
      "models": { "industrial": NULL, "mechanism" 60 },
      "apps": {
        "industrialApps": 35 // 含测试版
        "industrialAppKinds": 00,
        "subscriptions": 1e3,
      },
      "developers": {
        "total": 500人,
        "thirdParty": 12%
      }},
      "operation": { "staff": 五十, },
      "capabilities": {
        "dataSources": ["传感器"、"控制器"，"ERP"],
        "industrialProtocols": ["Modbus", "OPC UA"
      },
      "claims": {
        "openness"; true,
        "virusProtection": { "met": 否 "evidence": "" }
      }
    }
    """,
    """
    {
      "category": "key-cultivation"
      "applicant": {
        "name": "无锡某某科技
        有限公司",
        "city": "wuxi”,
        "revenueRankInProvince": 前10
      },
      "finances": [
        { "year": 2015, "revenue": 5000, "profit": 亏损100万元 },
        { "year": 2016, "revenue": 6 000, "researchExpense": 682143700元, "profit": 300 }，
        { "year": 2017 "revenue": 近8000, "profit": 400, }
      ];
      "devices": {
        "connectable": 1.2万,
        "connectableDataPoints": 见附件,
        "kinds": 12种
      }
      "models": {
        "industrial": "80",
        "mechanism": 八十,
      }
      "operation": ｛ "staff": .5 ｝,
      "capabilities": {
        "strengths": ["研发", "制造,
        "networkModes": ["fieldbus"]
      },
      "claims": {
        "registeredInJiangsu" = yes,
        "goodCredit": { met: true, "evidence": "信用报告" }
        "soundFinances": { "met": true, "evidence": "审计报告	2017" }
      }
    }}
    """,
    """
    { "category": "industry-level"，
      "applicant": {"name": "南通某某股份有限公司"，"city": "nantong"｝,
      "platform": {"name": "某某平台" "production": "process"},
      /* 设备部分 */
      "devices": {"connected": 二千, "kinds": 15 "managed": 68 million, "managedKinds": ≥10},
      "models": ["industrial": 200, "mechanism": 100左右},
      "apps": {"industrialApps": 1500个，"industrialAppKinds": 20，},
      "developers": {"total": 1 200, "thirdParty": 3W, usingToolkit": 800},
      "operation": {"staff": 四十五人},
      "focusIndustry": {"name": "化工", "connectedDevices": "2，000"},
      "domains": [{"name": “研发设计”, "mechanismModels": 10余万, "industrialApps": 5}
      "capabilities": {"networkModes": ['fieldbus', "industrialEthernet"],},
      "claims": {"openness": TRUE，"virusProtection": {"met": None, "evidence": 详见报告}}
    """,
  ]
}

extension FaultyText {
  /// The text once somebody has typed what the messages say, from the last to the first; where a message only says what
  /// is needed, `null` is typed.
  fileprivate var followingMessages: String {
    var bytes = bytes
    for problem in problems.sorted(by: { $0.offset > $1.offset }) {
      let remedy = problem.remedy?.zh ?? ""
      if let line = problem.line {
        let isGone = remedy == "删去这一行"
        let mended = isGone ? "" : remedy.suffix(after: "写作：")
        guard isGone || !mended.isEmpty else { continue }
        let found = Array(line.found.withoutDots.utf8)
        let start = max(0, problem.offset - found.count)
        guard let place = (start...problem.offset).last(where: { bytes[$0...].starts(with: found) })
        else { continue }
        bytes.replaceSubrange(place..<place + found.count, with: mended.withoutDots.utf8)
      } else if case .quotedFigure(let text, let figure) = problem.kind {
        let end = problem.offset + text.utf8.count + 2
        bytes.replaceSubrange(problem.offset..<end, with: (figure.number ?? "null").utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  fileprivate func suffix(after prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : ""
  }

  /// The line without the dots of what is left out.
  fileprivate var withoutDots: String {
    var text = self[...]
    if text.hasPrefix("…") { text.removeFirst() }
    if text.hasSuffix("…") { text.removeLast() }
    return String(text)
  }
}
