extension Choice {
  /// The thirteen cities and the three counties whose bureaus recommend, with the counties and districts of each.
  ///
  /// Names of 2018 and later ones stand side by side. What the three counties recommend themselves is not among the
  /// parts of their cities.
  static let cities = [
    city("nanjing", zh: "南京市", en: "Nanjing", "玄武区 秦淮区 建邺区 鼓楼区 浦口区 栖霞区 雨花台区 江宁区 六合区 溧水区 高淳区 江北新区"),
    city("wuxi", zh: "无锡市", en: "Wuxi", "锡山区 惠山区 滨湖区 梁溪区 新吴区 江阴市 宜兴市"),
    city("xuzhou", zh: "徐州市", en: "Xuzhou", "鼓楼区 云龙区 贾汪区 泉山区 铜山区 丰县 沛县 睢宁县 新沂市 邳州市"),
    city("changzhou", zh: "常州市", en: "Changzhou", "天宁区 钟楼区 新北区 武进区 金坛区 溧阳市"),
    city("suzhou", zh: "苏州市", en: "Suzhou", "虎丘区 吴中区 相城区 姑苏区 吴江区 苏州工业园区 常熟市 张家港市 太仓市"),
    city("nantong", zh: "南通市", en: "Nantong", "崇川区 港闸区 通州区 海门区 海门市 如东县 启东市 如皋市 海安县 海安市"),
    city("lianyungang", zh: "连云港市", en: "Lianyungang", "连云区 海州区 赣榆区 东海县 灌云县 灌南县"),
    city("huaian", zh: "淮安市", en: "Huai'an", "淮安区 淮阴区 清江浦区 洪泽区 涟水县 盱眙县 金湖县"),
    city("yancheng", zh: "盐城市", en: "Yancheng", "亭湖区 盐都区 大丰区 响水县 滨海县 阜宁县 射阳县 建湖县 东台市"),
    city("yangzhou", zh: "扬州市", en: "Yangzhou", "广陵区 邗江区 江都区 宝应县 仪征市 高邮市"),
    city("zhenjiang", zh: "镇江市", en: "Zhenjiang", "京口区 润州区 丹徒区 丹阳市 扬中市 句容市"),
    city("taizhou", zh: "泰州市", en: "Taizhou", "海陵区 高港区 姜堰区 兴化市 靖江市"),
    city("suqian", zh: "宿迁市", en: "Suqian", "宿城区 宿豫区 泗阳县 泗洪县"),
    city("kunshan", zh: "昆山市", en: "Kunshan", ""),
    city("taixing", zh: "泰兴市", en: "Taixing", ""),
    city("shuyang", zh: "沭阳县", en: "Shuyang", ""),
  ]

  private static func city(_ code: String, zh: String, en: String, _ parts: String) -> Term {
    Term(
      code, zh: zh, en: en, short: [String(zh.dropLast())],
      parts: parts.split(separator: " ").map { String($0) })
  }
}

extension [Term] {
  /// The place of the term that a text which names none probably means, so that it can be told.
  ///
  /// Of places it is the city or county whose bureau recommends for a place of Jiangsu: the text may begin with the
  /// province and end with anything. Otherwise it is the only term of which a name begins or ends with the text, or
  /// the text with it.
  func place(probablyMeantBy text: String) -> Int? {
    let text = text.folded
    if contains(where: { !$0.parts.isEmpty }) { return place(ofRegion: text) }
    guard text.unicodeScalars.count > 1 else { return nil }
    let found = indices.filter { index in
      self[index].names.contains { name in
        let name = name.folded
        return name.hasPrefix(text) || name.hasSuffix(text)
          || name.unicodeScalars.count > 1 && (text.hasPrefix(name) || text.hasSuffix(name))
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  private func place(ofRegion text: String) -> Int? {
    var rest = Substring(text)
    for province in ["江苏省", "江苏"] where rest.hasPrefix(province) {
      rest = rest.dropFirst(province.count)
      break
    }
    // 苏州市昆山市 is Kunshan's: what is named after a city counts for more than the city.
    var city: Int?
    while let (index, name) = longestName(startingWith: rest) {
      city = index
      rest = rest.dropFirst(name.count)
    }
    if let city { return city }
    let found = indices.filter { index in
      self[index].parts.contains { rest.hasPrefix($0) || $0.dropLast() == rest && $0.count > 2 }
    }
    return found.count == 1 ? found[0] : nil
  }

  private func longestName(startingWith text: Substring) -> (Int, String)? {
    indices.flatMap { index in
      self[index].names.dropFirst().map { (index, $0.folded) }.filter { text.hasPrefix($0.1) }
    }.max { $0.1.count < $1.1.count }
  }
}
