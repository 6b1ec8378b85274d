internal import Eligibility

/// The columns of the rows of `screen`, as engines that read lines of JSON want them declared.
///
/// An engine that guesses takes what the first rows have for all there is.
enum RowColumns: CaseIterable {
  case duckDB, spark

  /// The name of the file in the folder of the criteria.
  var fileName: String {
    switch self {
    case .duckDB: "screen-row.duckdb.sql"
    case .spark: "screen-row.spark.ddl"
    }
  }

  /// The engine, and what the file is to it.
  var subject: Words {
    switch self {
    case .duckDB:
      Words(
        zh: "DuckDB 读取各行的宏 `screen_rows(path)`",
        en: "a macro `screen_rows(path)` of DuckDB that reads rows")
    case .spark: Words(zh: "Spark 的列定义（DDL）", en: "the columns as Spark's DDL")
    }
  }

  /// The whole file.
  var text: String {
    switch self {
    case .duckDB:
      """
      CREATE OR REPLACE MACRO screen_rows(path) AS TABLE
      SELECT * FROM read_json(path, format = 'newline_delimited', columns = {
      \(columns.map { "  \($0.key): '\(type(of: $0.shape))'" }.joined(separator: ",\n"))
      });

      """
    case .spark:
      columns.map { "\($0.key) \(type(of: $0.shape))" }.joined(separator: ",\n") + "\n"
    }
  }

  /// What a row may have, whether it was judged or could not be read.
  private var columns: [Property] {
    let judged = RowForm.judged
    return judged
      + RowForm.unreadable.filter { own in !judged.contains { $0.key == own.key } }
  }

  private func type(of shape: Shape) -> String {
    switch shape {
    case .kinds(["boolean"], _): "BOOLEAN"
    case .number, .constant: "BIGINT"
    case .list(let item, _, _):
      self == .spark ? "ARRAY<\(type(of: item))>" : type(of: item) + "[]"
    case .map(let value):
      self == .spark ? "MAP<STRING, \(type(of: value))>" : "MAP(VARCHAR, \(type(of: value)))"
    case .object(let members):
      self == .spark
        ? "STRUCT<" + members.map { "`\($0.key)`: \(type(of: $0.shape))" }.commas + ">"
        : "STRUCT(" + members.map { "\"\($0.key)\" \(type(of: $0.shape))" }.commas + ")"
    case .orNull(let shape), .titled(_, _, let shape): type(of: shape)
    case .named(let name):
      RowForm.definitions.first { $0.key == name }.map { type(of: $0.shape) } ?? textType
    default: textType
    }
  }

  /// A text.
  private var textType: String { self == .spark ? "STRING" : "VARCHAR" }
}

extension [String] {
  fileprivate var commas: String { joined(separator: ", ") }
}
