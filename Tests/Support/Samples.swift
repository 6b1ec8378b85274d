/// The readable applications in `samples/`.
public enum Samples {
  /// Their names, sorted.
  public static let names: [String] =
    ((try? ProjectFolder.names(in: "samples")) ?? []).filter(ProjectFolder.isApplication)

  /// The bytes of one of them.
  public static func bytes(_ name: String) throws -> [UInt8] {
    try ProjectFolder.bytes("samples/" + name)
  }
}
