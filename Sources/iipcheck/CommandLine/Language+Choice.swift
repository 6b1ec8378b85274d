import Eligibility

extension Language {
  /// The language for a command line, known even if the command line turns out to be wrong.
  ///
  /// What `--lang` says counts first, then the locale as POSIX looks it up: the first of `LC_ALL`,
  /// `LC_MESSAGES` and `LANG` that is set. A locale that does not say Chinese means English.
  static func chosen(by arguments: [String], environment: (_ name: String) -> String?) -> Language {
    for case .option(.lang, let value?) in CommandLineItem.items(in: arguments).reversed() {
      if let language = Language(rawValue: value) { return language }
    }
    let locale = EnvironmentVariable.locale.lazy
      .map(\.rawValue).compactMap(environment).first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("zh") == true ? .zh : .en
  }
}
