extension RuleSetReaderTests {
  static let faults: [Fault] = [
    Fault(
      "no JSON", "\"ruleSetForm\": 1,", "\"ruleSetForm\": 1",
      "3:3: expected a comma or }, found \"\"\""),
    Fault(
      "not an object", "{ \"zh\": \"题\", \"en\": \"title\" }", "\"题\"",
      "5:14: expected an object { … }, found a text"),
    Fault(
      "a repeated key", "\"version\": \"1\",", "\"version\": \"1\", \"id\": \"x\",",
      "4:35: the same field stands here twice"),
    Fault(
      "an unknown key", "\"clause\": \"附件\",", "\"clauses\": \"附件\",", "9:5: \"clause\" is missing",
      "10:55: there is no field named \"clauses\""),
    Fault(
      "a key that nothing is near", "\"clause\": \"附件\",", "\"clause\": \"附件\", \"zzz\": 1,",
      "10:71: there is no field named \"zzz\""),
    Fault("a member that is missing", "\"version\": \"1\", ", "", "3:14: \"version\" is missing"),
    Fault(
      "a reading without its reason", "\"reason\": { \"zh\": \"因\", \"en\": \"r\" }, ",
      "", "32:9: \"reason\" is missing"),
    Fault(
      "another form", "\"ruleSetForm\": 1", "\"ruleSetForm\": 2", "2:18: 2 is out of range (only 1)"
    ),
    Fault(
      "a form in quotes", "\"ruleSetForm\": 1", "\"ruleSetForm\": \"1\"",
      "2:18: expected a whole number, found a text"),
    Fault(
      "an unknown category", "\"industry-level\"", "\"industry-lvel\"",
      "7:15: \"industry-lvel\" is none of the values allowed here"),
    Fault(
      "a category that is no text", "\"industry-level\"", "2",
      "7:15: expected one of the values allowed, found a number"),
    Fault(
      "no criteria", "\"criteria\": [", "\"criteria\": [], \"notes\": [", "8:15: the list is empty"),
    Fault(
      "criteria that are no list", "\"criteria\": [", "\"criteria\": {}, \"notes\": [",
      "8:15: expected a list [ … ], found an object"),
    Fault(
      "a blank text", "\"document\": \"文\"", "\"document\": \" \\u3000\"", "4:47: the text is blank"
    ),
    Fault(
      "an invisible character", "\"document\": \"文\"", "\"document\": \"文\\u001b[31m\"",
      "4:47: the text has the invisible character U+001B"),
    Fault(
      "a text that is none", "\"document\": \"文\"", "\"document\": null",
      "4:47: expected a text in quotation marks, found null"),
    Fault(
      "an id that is used twice", "{ \"id\": \"r\"",
      "{ \"id\": \"r\", \"question\": { \"zh\": \"问\", \"en\": \"q\" }, \"chosen\": { \"zh\": \"选\", \"en\": \"c\" }, \"reason\": { \"zh\": \"因\", \"en\": \"r\" }, \"other\": { \"zh\": \"另\", \"en\": \"o\" } }, { \"id\": \"r\"",
      "32:177: \"r\" is used twice"),
    Fault(
      "a name that is used twice", "\"name\": \"k\"", "\"name\": \"b\"",
      "21:19: \"b\" is used twice"),
    Fault(
      "an unknown fact", "\"devices.connected\"", "\"device.connected\"",
      "12:34: there is no field named \"device.connected\""),
    Fault(
      "a fact that nothing is near", "\"devices.connected\"", "\"x\"",
      "12:34: there is no field named \"x\""),
    Fault(
      "a listing as a figure", "\"devices.connected\"", "\"capabilities.cloudForms\"",
      "12:34: \"capabilities.cloudForms\" is not a figure"),
    Fault(
      "a figure as a claim", "\"claims.dataSecurity\"", "\"devices.connected\"",
      "24:37: \"devices.connected\" is not a claim"),
    Fault(
      "a figure as a choice", "\"operation.operatorForm\"", "\"devices.connected\"",
      "18:34: \"devices.connected\" is not a choice"),
    Fault(
      "a claim as a listing", "\"capabilities.cloudForms\"", "\"claims.openness\"",
      "14:35: \"claims.openness\" is not a list"),
    Fault(
      "every term of an open list", "\"capabilities.dataLoop\"", "\"capabilities.strengths\"",
      "21:37: \"capabilities.strengths\" is not a closed list"),
    Fault(
      "a member's figure outside of its group", "\"devices.connected\"",
      "\"industries[].industrialApps\"",
      "12:34: \"industries[].industrialApps\" does not belong to what is looked at here"),
    Fault(
      "the platform's figure inside a group", "\"industries[].industrialApps\"",
      "\"apps.industrialApps\"",
      "17:47: \"apps.industrialApps\" does not belong to what is looked at here"),
    Fault(
      "a group inside a group", "{ \"name\": \"g\", \"figure\": \"industries[].industrialApps\"",
      "{ \"name\": \"g\", \"members\": \"industries\", \"require\": { \"name\": \"x\", \"claim\": \"claims.openness\" }",
      "17:48: \"members\" does not belong to what is looked at here"),
    Fault(
      "an unknown group", "\"members\": \"industries\"", "\"members\": \"industry\"",
      "16:35: \"industry\" is none of the values allowed here"),
    Fault(
      "a count with a fraction", "\"atLeast\": 5", "\"atLeast\": 4.5",
      "12:66: 4.5 is not a whole number"),
    Fault("a threshold below zero", "\"atLeast\": 5", "\"atLeast\": -5", "12:66: -5 is below zero"),
    Fault(
      "a threshold in quotes", "\"atLeast\": 5", "\"atLeast\": \"5\"",
      "12:66: expected a whole number, found a text"),
    Fault(
      "a threshold too large", "\"atLeast\": 5", "\"atLeast\": 1e30",
      "12:66: 1e30 is too large to be held exactly"),
    Fault(
      "an amount finer than a fen", "\"moreThan\": 0.5", "\"moreThan\": 0.0000005",
      "20:80: 0.0000005 is finer than one fen (six decimals of 10,000 yuan)"),
    Fault(
      "a rank that there is not", "\"atMost\": 10", "\"atMost\": 0",
      "28:79: 0 is out of range (from 1)"),
    Fault(
      "a year that is none", "\"year\": 2017", "\"year\": 17",
      "19:32: 17 is out of range (1000 to 9999)"),
    Fault(
      "more terms than there are", "\"atLeast\": 1, \"phrase\": \"等\" },",
      "\"atLeast\": 4, \"phrase\": \"等\" },", "14:73: 4 is more than the 3 that there can be"),
    Fault(
      "more than all terms", "\"atLeast\": 1, \"phrase\": \"等\" },",
      "\"moreThan\": 3, \"phrase\": \"等\" },", "14:74: 4 is more than the 3 that there can be"),
    Fault(
      "a share above the whole", "\"atLeast\": 20", "\"atLeast\": 101",
      "13:95: 101 is more than the 100 that there can be"),
    Fault(
      "a share of something else", "\"developers.total\"", "\"devices.connected\"",
      "13:64: \"developers.thirdParty\" and \"devices.connected\" have different units: one is no share of the other"
    ),
    Fault("no comparison", "\"atLeast\": 5, ", "", "12:9: it does not say how to compare"),
    Fault(
      "two comparisons", "\"atLeast\": 5, ", "\"atLeast\": 5, \"atMost\": 9, ",
      "12:9: it compares in several ways at once: atLeast, atMost"),
    Fault(
      "an unknown word of comparison", "\"phrase\": \"以上\"", "\"phrase\": \"以下\"",
      "13:109: \"以下\" is none of the values allowed here"),
    Fault(
      "an unknown measure word", "\"atLeast\": 5, ", "\"atLeast\": 5, \"unit\": \"套\", ",
      "12:77: \"套\" is none of the values allowed here"),
    Fault("no word of comparison", ", \"phrase\": \"以上\"", "", "13:9: \"phrase\" is missing"),
    Fault(
      "a requirement of no kind", "\"claim\": \"claims.dataSecurity\"", "\"notes\": 1",
      "24:13: it does not say what is required"),
    Fault(
      "a requirement of two kinds", "\"everyTerm\"",
      "\"claim\": \"claims.openness\", \"everyTerm\"",
      "21:9: it requires several things at once: claim, everyTerm"),
    Fault(
      "a requirement that is a text", "[{ \"name\": \"e\", \"claim\": \"claims.openness\" }]",
      "[\"e\"]", "15:35: expected an object { … }, found a text"),
    Fault(
      "no alternative", "[{ \"name\": \"e\", \"claim\": \"claims.openness\" }]", "[]",
      "15:34: the list is empty"),
    Fault(
      "an unknown value of a choice", "[\"groupDepartment\", \"other\"]", "[\"others\"]",
      "18:70: \"others\" is none of the values allowed here"),
    Fault(
      "a value that is repeated", "[\"groupDepartment\", \"other\"]", "[\"other\", \"other\"]",
      "18:79: an item of the list is repeated"),
    Fault(
      "no value of a choice", "[\"groupDepartment\", \"other\"]", "[]", "18:69: the list is empty"),
    Fault(
      "an example in one language", "[{ \"zh\": \"例\", \"en\": \"example\" }]",
      "[{ \"zh\": \"例\" }]", "26:26: \"en\" is missing"),
    Fault(
      "a truth that is a number", "\"members\": \"industries\",",
      "\"members\": \"industries\", \"every\": 1,", "16:58: expected true or false, found a number"),
  ]
}
