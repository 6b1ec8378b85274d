public import StrictJSON

extension JSONWriter {
  /// Writes a key with a text.
  public mutating func member(_ key: String, _ text: String) {
    self.key(key)
    string(text)
  }

  /// Writes a key with a text in both languages.
  public mutating func member(_ key: String, _ words: Words) {
    self.key(key)
    self.words(words)
  }

  /// Writes a key with a list of texts.
  public mutating func member(_ key: String, _ texts: [String]) {
    self.key(key)
    array { writer in
      for text in texts { writer.string(text) }
    }
  }

  /// Writes a text in both languages.
  public mutating func words(_ words: Words) {
    object { writer in
      writer.member("zh", words.zh)
      writer.member("en", words.en)
    }
  }
}
