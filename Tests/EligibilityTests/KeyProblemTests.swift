import Eligibility
import Testing

/// Keys that no fact has, and keys that stand twice.
struct KeyProblemTests {
  private static let remove = Words(
    zh: "删去此项，或写入“notes”", en: "remove it, or put it under \"notes\"")
  private static let keepOne = Words(zh: "只保留一处", en: "keep one of the two")
  private static let repeated = Words(zh: "同一填报项写了两次", en: "the same field stands here twice")

  @Test(arguments: [
    Faulty(
      #"{"devices": {"conected": 5}}"#, at: "1:14 devices.conected", zh: "没有名为“conected”的填报项",
      en: "there is no field named \"conected\"",
      remedy: Words(zh: "是否应为“connected”？", en: "did you mean \"connected\"?")),
    Faulty(
      #"{"Category": "industry-level"}"#, at: "1:2 Category", zh: "没有名为“Category”的填报项",
      en: "there is no field named \"Category\"",
      remedy: Words(zh: "此项的名称写作“category”", en: "write its name as \"category\"")),
    Faulty(
      "{\n  \"notes\": \"说明\", \"总产值\": {\"a\": [1, 2]}\n}", at: "2:18 总产值", zh: "没有名为“总产值”的填报项",
      en: "there is no field named \"总产值\"", remedy: remove),
    Faulty(
      #"{"connected": 5}"#, at: "1:2 connected", zh: "没有名为“connected”的填报项",
      en: "there is no field named \"connected\"",
      remedy: Words(
        zh: "此项属于“设备与采集点”（devices），名称写作“connected”",
        en: "it belongs in \"devices\" (devices and data points) as \"connected\"")),
    Faulty(
      #"{"industries": [{}, {"name": "汽车", "users": 5}]}"#, at: "1:36 industries[1].users",
      zh: "没有名为“users”的填报项", en: "there is no field named \"users\"", remedy: remove),
    Faulty(
      #"{"claims": {"openness": {"met": true, "evidense": "x"}}}"#,
      at: "1:39 claims.openness.evidense", zh: "没有名为“evidense”的填报项",
      en: "there is no field named \"evidense\"",
      remedy: Words(zh: "是否应为“evidence”？", en: "did you mean \"evidence\"?")),
    Faulty(
      #"{"capabilities": {"strengths": {"items": [], "item": []}}}"#,
      at: "1:46 capabilities.strengths.item", zh: "没有名为“item”的填报项",
      en: "there is no field named \"item\"",
      remedy: Words(zh: "是否应为“items”？", en: "did you mean \"items\"?")),
    Faulty(
      #"{"": 1}"#, at: "1:2 ", zh: "没有名为“”的填报项", en: "there is no field named \"\"", remedy: remove),
  ])
  func `an unknown key is named with the nearest known one`(_ faulty: Faulty) { faulty.verify() }

  @Test(arguments: [
    Faulty(
      #"{"devices": {"connected": 5, "connected": 6}}"#, at: "1:30 devices.connected",
      zh: repeated.zh, en: repeated.en, remedy: keepOne),
    Faulty(
      "{\"category\": null,\n\"category\": null}", at: "2:1 category", zh: repeated.zh,
      en: repeated.en, remedy: keepOne),
    Faulty(
      #"{"notes": 1, "notes": 2}"#, at: "1:14 notes", zh: repeated.zh, en: repeated.en,
      remedy: keepOne),
    Faulty(
      #"{"claims": {}, "devices": {}, "claims": {}}"#, at: "1:31 claims", zh: repeated.zh,
      en: repeated.en, remedy: keepOne),
    Faulty(
      #"{"claims": {"openness": {"met": true, "met": false}}}"#, at: "1:39 claims.openness.met",
      zh: repeated.zh, en: repeated.en, remedy: keepOne),
    Faulty(
      #"{"devices": {"managed": 5, "\u006danaged": 6}}"#, at: "1:28 devices.managed",
      zh: repeated.zh, en: repeated.en, remedy: keepOne),
    Faulty(
      #"{"finances": [{"year": 2016, "profit": 1, "year": 2017}]}"#, at: "1:43 finances[0].year",
      zh: repeated.zh, en: repeated.en, remedy: keepOne),
  ])
  func `a repeated key is a problem at its second place`(_ faulty: Faulty) { faulty.verify() }

  @Test func `a repeated key names its first place`() {
    let read = ReadText(
      #"{"devices": {"kinds": 1, "managed": 5, "m\u0061naged": 6, "managed": 7}}"#)
    #expect(read.problems.map { $0.earlierOffset } == [25, 25])
    #expect(read.application.stated(.managedDevices)?.value == 5)
  }

  @Test func `keys that are passed over must not repeat either`() {
    let read = ReadText(
      """
      {
        "notes": {"a": {"b": 1, "b": 2}, "c": [{"d": 1, "\\u0064": 2}]},
        "$schema": {"e": 1, "e": 2}
      }
      """)
    #expect(read.places == ["2:27 ", "2:51 ", "3:23 "])
    #expect(read.problems.map { $0.earlierOffset } == [20, 44, 82])
    #expect(read.problems.allSatisfy { $0.wording == Self.repeated && $0.remedy == Self.keepOne })
  }

  @Test func `the same key may stand in different objects`() {
    let read = ReadText(
      #"{"platform": {"production": "mixed"}, "industries": [{"production": "mixed"}, {"production": "process"}]}"#
    )
    #expect(read.problems == [])
  }

  @Test func `keys may be written with escapes`() {
    let read = ReadText(
      #"{"\u0061pplicant": {"n\u0061me": "甲", "notes": "\u006eotes"}, "devices\u0000": 5}"#)
    #expect(read.application.text(.applicantName) == "甲")
    #expect(read.places == ["1:63 devices\u{0}"])
  }

  @Test func `remarks and a schema may stand in an application and are passed over`() {
    let read = ReadText(
      """
      {"$schema": "application.schema.json", "notes": ["a", {"b": null}],
        "devices": {"notes": 5}, "industries": [{"notes": "x"}],
        "claims": {"notes": true, "openness": {"met": true, "notes": {}}},
        "capabilities": {"strengths": {"items": [], "notes": "x"}}}
      """)
    #expect(read.problems == [])
    #expect(read.application.stated(.openness)?.value.isMet == true)
  }
}
